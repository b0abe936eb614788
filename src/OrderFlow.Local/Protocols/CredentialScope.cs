namespace OrderFlow.Local.Protocols;

/// <summary>Reads the credential scope of a Signature Version 4 header; signatures themselves are not checked on the loopback.</summary>
internal static class CredentialScope
{
    private const string Credential = "Credential=";

    /// <summary>The service that a request is signed for (<c>key/20240102/us-east-1/sqs/aws4_request</c> → <c>sqs</c>), or null.</summary>
    public static string? SigningName(string authorization)
    {
        var start = authorization.IndexOf(Credential, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var scope = authorization[(start + Credential.Length)..].Split(',', 2)[0].Split('/');
        return scope.Length >= 5 ? scope[^2] : null;
    }
}
