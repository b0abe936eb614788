namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    public partial class AuthorizerDescription
    {
        /// <summary>The caller's Cognito identity.</summary>
        public class CognitoIdentityDescription
        {
            /// <summary>The methods by which the caller was authenticated.</summary>
            public IList<string> AMR { get; set; }

            /// <summary>The identity's id.</summary>
            public string IdentityId { get; set; }

            /// <summary>The identity pool's id.</summary>
            public string IdentityPoolId { get; set; }
        }
    }
}
