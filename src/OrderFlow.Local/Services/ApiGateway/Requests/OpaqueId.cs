using System.Security.Cryptography;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>Ids as API Gateway gives them to connections and requests, such as <c>JKJaXmPLvHcESHA=</c>.</summary>
internal static class OpaqueId
{
    // Eleven bytes make fifteen characters and the sign that fills the last group.
    private const int Bytes = 11;

    public static string New() =>
        Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).Replace('+', '-').Replace('/', '_');
}
