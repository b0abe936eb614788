namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>How the client proved itself.</summary>
    public class ProxyRequestAuthentication
    {
        /// <summary>The client certificate.</summary>
        public ProxyRequestClientCert ClientCert { get; set; }
    }
}
