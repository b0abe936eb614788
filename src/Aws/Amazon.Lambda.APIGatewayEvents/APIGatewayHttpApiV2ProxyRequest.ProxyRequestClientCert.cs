namespace Amazon.Lambda.APIGatewayEvents;

public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>A client certificate of mutual TLS.</summary>
    public class ProxyRequestClientCert
    {
        /// <summary>The certificate in PEM.</summary>
        public string ClientCertPem { get; set; }

        /// <summary>The subject's distinguished name.</summary>
        public string SubjectDN { get; set; }

        /// <summary>The issuer's distinguished name.</summary>
        public string IssuerDN { get; set; }

        /// <summary>The serial number.</summary>
        public string SerialNumber { get; set; }

        /// <summary>When the certificate is valid.</summary>
        public ClientCertValidity Validity { get; set; }
    }
}
