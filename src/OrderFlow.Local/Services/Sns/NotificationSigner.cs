using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.Sns;

/// <summary>Signs notifications with a key of the data folder's own; subscribers get its certificate from the endpoint.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html"/>
internal sealed class NotificationSigner : IDisposable
{
    private const string Key = "key";
    private const string Prefix = "/SimpleNotificationService-";

    private readonly Catalog<SigningKey> keys;
    private readonly Func<string> baseUrl;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private RSA? rsa;
    private SigningKey? current;

    public NotificationSigner(LocalStore store, Func<string> baseUrl, TimeProvider time)
    {
        keys = new(store, "sns.signingKey");
        this.baseUrl = baseUrl;
        this.time = time;
    }

    /// <summary>Signs a notification.</summary>
    /// <param name="document">The notification.</param>
    /// <param name="version">The topic's <c>SignatureVersion</c>.</param>
    [SuppressMessage("Security", "CA5350", Justification = "SNS signs so unless the topic asks for version 2.")]
    public NotificationSignature Sign(NotificationDocument document, string version)
    {
        var (key, signer) = Open();
        byte[] signature;
        lock (gate)
            signature = signer.SignData(Encoding.UTF8.GetBytes(document.ToSign()), version == "2" ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
        return new NotificationSignature(version, Convert.ToBase64String(signature), $"{baseUrl()}{Prefix}{key.Thumbprint}.pem");
    }

    /// <summary>The certificate at a path of the endpoint, or null when there is none.</summary>
    public string? Certificate(string path) =>
        keys.Find(Key) is { } key && path == $"{Prefix}{key.Thumbprint}.pem" ? key.CertificatePem : null;

    public void Dispose()
    {
        keys.Dispose();
        rsa?.Dispose();
    }

    // Made when it is first needed: most endpoints never publish to a topic.
    private (SigningKey Key, RSA Signer) Open()
    {
        lock (gate)
        {
            current ??= keys.Find(Key) ?? Create();
            if (rsa is null)
            {
                rsa = RSA.Create();
                rsa.ImportFromPem(current.PrivateKeyPem);
            }

            return (current, rsa);
        }
    }

    private SigningKey Create()
    {
        using var made = RSA.Create(2_048);
        var request = new CertificateRequest("CN=sns.local", made, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(time.GetUtcNow().AddDays(-1), time.GetUtcNow().AddYears(10));
        var key = new SigningKey(made.ExportPkcs8PrivateKeyPem(), certificate.ExportCertificatePem(), certificate.Thumbprint.ToLowerInvariant());
        // A key that a kill keeps off the disk is made anew; what it signed carries the path of its own certificate.
        _ = keys.PutAsync(Key, key);
        return key;
    }

    private sealed record SigningKey(string PrivateKeyPem, string CertificatePem, string Thumbprint);
}
