namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayProxyRequest
{
    /// <summary>What API Gateway knows of the request.</summary>
    public class ProxyRequestContext
    {
        /// <summary>The path with the stage.</summary>
        public string Path { get; set; }

        /// <summary>The account that owns the API.</summary>
        public string AccountId { get; set; }

        /// <summary>The resource's id.</summary>
        public string ResourceId { get; set; }

        /// <summary>The API's stage.</summary>
        public string Stage { get; set; }

        /// <summary>The request's id.</summary>
        public string RequestId { get; set; }

        /// <summary>The caller.</summary>
        public RequestIdentity Identity { get; set; }

        /// <summary>The resource's path with placeholders.</summary>
        public string ResourcePath { get; set; }

        /// <summary>The request's method.</summary>
        public string HttpMethod { get; set; }

        /// <summary>The API's id.</summary>
        public string ApiId { get; set; }

        /// <summary>API Gateway's own id of the request.</summary>
        public string ExtendedRequestId { get; set; }

        /// <summary>The WebSocket connection's id.</summary>
        public string ConnectionId { get; set; }

        /// <summary>When the WebSocket connection was opened, in milliseconds since 1970.</summary>
        public long ConnectedAt { get; set; }

        /// <summary>The domain name under which the API was called.</summary>
        public string DomainName { get; set; }

        /// <summary>The first label of the domain name.</summary>
        public string DomainPrefix { get; set; }

        /// <summary>"CONNECT", "MESSAGE" or "DISCONNECT", for a WebSocket API.</summary>
        public string EventType { get; set; }

        /// <summary>The WebSocket message's id.</summary>
        public string MessageId { get; set; }

        /// <summary>The WebSocket route, such as "$connect".</summary>
        public string RouteKey { get; set; }

        /// <summary>What the authorizer said of the caller.</summary>
        public APIGatewayCustomAuthorizerContext Authorizer { get; set; }

        /// <summary>The operation's name.</summary>
        public string OperationName { get; set; }

        /// <summary>How long the integration took, in milliseconds.</summary>
        public string IntegrationLatency { get; set; }

        /// <summary>"IN" or "OUT", for a WebSocket API.</summary>
        public string MessageDirection { get; set; }

        /// <summary>When the request came, in the Common Log Format.</summary>
        public string RequestTime { get; set; }

        /// <summary>When the request came, in milliseconds since 1970.</summary>
        public long RequestTimeEpoch { get; set; }

        /// <summary>The status that was answered.</summary>
        public string Status { get; set; }
    }
}
