namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>When a certificate is valid.</summary>
    public class ClientCertValidity
    {
        /// <summary>The first moment.</summary>
        public string NotBefore { get; set; }

        /// <summary>The last moment.</summary>
        public string NotAfter { get; set; }
    }
}
