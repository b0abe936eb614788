namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayProxyRequest
{
    /// <summary>Who calls.</summary>
    public class RequestIdentity
    {
        /// <summary>The Cognito identity pool.</summary>
        public string CognitoIdentityPoolId { get; set; }

        /// <summary>The caller's account.</summary>
        public string AccountId { get; set; }

        /// <summary>The Cognito identity.</summary>
        public string CognitoIdentityId { get; set; }

        /// <summary>The principal.</summary>
        public string Caller { get; set; }

        /// <summary>The API key.</summary>
        public string ApiKey { get; set; }

        /// <summary>The API key's id.</summary>
        public string ApiKeyId { get; set; }

        /// <summary>The access key.</summary>
        public string AccessKey { get; set; }

        /// <summary>The caller's address.</summary>
        public string SourceIp { get; set; }

        /// <summary>"authenticated" or "unauthenticated".</summary>
        public string CognitoAuthenticationType { get; set; }

        /// <summary>The Cognito authentication provider.</summary>
        public string CognitoAuthenticationProvider { get; set; }

        /// <summary>The user's ARN.</summary>
        public string UserArn { get; set; }

        /// <summary>The caller's User-Agent.</summary>
        public string UserAgent { get; set; }

        /// <summary>The user's id.</summary>
        public string User { get; set; }

        /// <summary>The client certificate, with mutual TLS.</summary>
        public ProxyRequestClientCert ClientCert { get; set; }
    }
}
