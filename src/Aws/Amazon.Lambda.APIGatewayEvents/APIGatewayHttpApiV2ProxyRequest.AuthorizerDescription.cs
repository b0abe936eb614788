namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>What the route's authorizer said of the caller.</summary>
    public partial class AuthorizerDescription
    {
        /// <summary>The token, with a JWT authorizer.</summary>
        public JwtDescription Jwt { get; set; }

        /// <summary>The values that a Lambda authorizer answered.</summary>
        public IDictionary<string, object> Lambda { get; set; }

        /// <summary>The identity, with IAM authorization.</summary>
        public IAMDescription IAM { get; set; }
    }
}
