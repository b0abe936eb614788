using System.Security.Cryptography;
using System.Text;

namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>Ids as API Gateway makes them up, here the same at every start: URLs that were written down stay right.</summary>
internal static class ApiIds
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Ten lower-case letters and digits for an API.</summary>
    public static string OfApi(string stackName, string logicalId) => Make($"{stackName}/{logicalId}", 10);

    /// <summary>Six of them for what belongs to an API: a resource, an authorizer, an integration, a deployment.</summary>
    public static string OfPart(string stackName, string name) => Make($"{stackName}/{name}", 6);

    private static string Make(string seed, int length)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        // The first is a letter, so that the id is the first label of a host name on AWS.
        return string.Create(length, hash, static (id, bytes) =>
        {
            for (var at = 0; at < id.Length; at++)
                id[at] = Alphabet[bytes[at] % (at == 0 ? 26 : Alphabet.Length)];
        });
    }
}
