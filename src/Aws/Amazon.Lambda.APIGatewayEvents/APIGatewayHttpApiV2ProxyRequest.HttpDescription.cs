namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>The request line and its sender.</summary>
    public class HttpDescription
    {
        /// <summary>The method.</summary>
        public string Method { get; set; }

        /// <summary>The path.</summary>
        public string Path { get; set; }

        /// <summary>The protocol, such as "HTTP/1.1".</summary>
        public string Protocol { get; set; }

        /// <summary>The sender's address.</summary>
        public string SourceIp { get; set; }

        /// <summary>The sender's User-Agent.</summary>
        public string UserAgent { get; set; }
    }
}
