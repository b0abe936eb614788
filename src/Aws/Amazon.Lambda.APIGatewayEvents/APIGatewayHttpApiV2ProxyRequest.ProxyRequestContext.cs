namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>What API Gateway knows of the request.</summary>
    public class ProxyRequestContext
    {
        /// <summary>The account that owns the API.</summary>
        public string AccountId { get; set; }

        /// <summary>The API's id.</summary>
        public string ApiId { get; set; }

        /// <summary>What the authorizer said of the caller.</summary>
        public AuthorizerDescription Authorizer { get; set; }

        /// <summary>The domain name under which the API was called.</summary>
        public string DomainName { get; set; }

        /// <summary>The first label of the domain name.</summary>
        public string DomainPrefix { get; set; }

        /// <summary>The request line and its sender.</summary>
        public HttpDescription Http { get; set; }

        /// <summary>The request's id.</summary>
        public string RequestId { get; set; }

        /// <summary>The route's id.</summary>
        public string RouteId { get; set; }

        /// <summary>The route, such as "GET /orders/{id}".</summary>
        public string RouteKey { get; set; }

        /// <summary>The API's stage.</summary>
        public string Stage { get; set; }

        /// <summary>When the request came, in the Common Log Format.</summary>
        public string Time { get; set; }

        /// <summary>When the request came, in milliseconds since 1970.</summary>
        public long TimeEpoch { get; set; }

        /// <summary>The client certificate, with mutual TLS.</summary>
        public ProxyRequestAuthentication Authentication { get; set; }
    }
}
