using System.Security.Cryptography;
using System.Text;

namespace OrderFlow.Functions.Webhooks;

/// <summary>A user name and password as HTTP's Basic scheme sends them.</summary>
/// <param name="Username">The user name.</param>
/// <param name="Password">The password.</param>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7617"/>
public sealed record BasicCredentials(string Username, string Password)
{
    private const string Scheme = "Basic ";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the value of an Authorization header; null when it is not one of the Basic scheme.</summary>
    /// <param name="authorization">The header's value.</param>
    public static BasicCredentials? Parse(string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is not true)
            return null;
        try
        {
            var text = Utf8.GetString(Convert.FromBase64String(authorization[Scheme.Length..].Trim()));
            // The user name holds no colon; the password may.
            return text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? new BasicCredentials(text[..colon], text[(colon + 1)..]) : null;
        }
        catch (Exception error) when (error is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Whether these are the same, found in a time that tells nothing of either.</summary>
    /// <param name="other">The others.</param>
    public bool Match(BasicCredentials other)
    {
        ArgumentNullException.ThrowIfNull(other);
        // Both are compared in any case.
        return Same(Username, other.Username) & Same(Password, other.Password);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Username}:***";

    // Hashes have one length whatever the texts have.
    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
