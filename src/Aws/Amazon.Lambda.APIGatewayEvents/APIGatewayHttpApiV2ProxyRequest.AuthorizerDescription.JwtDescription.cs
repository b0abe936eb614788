namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    public partial class AuthorizerDescription
    {
        /// <summary>A JSON Web Token.</summary>
        public class JwtDescription
        {
            /// <summary>The token's claims.</summary>
            public IDictionary<string, string> Claims { get; set; }

            /// <summary>The token's scopes.</summary>
            public string[] Scopes { get; set; }
        }
    }
}
