namespace OrderFlow.Local.Services.Sns;

/// <summary>The signature in a notification's envelope.</summary>
/// <param name="Version"><c>1</c>: RSA with SHA-1; <c>2</c>: RSA with SHA-256.</param>
/// <param name="Value">The signature in Base64.</param>
/// <param name="CertificateUrl">Where the certificate is that it can be verified with.</param>
internal sealed record NotificationSignature(string Version, string Value, string CertificateUrl);
