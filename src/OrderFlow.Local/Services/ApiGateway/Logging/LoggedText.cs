using System.Text;

namespace OrderFlow.Local.Services.ApiGateway.Logging;

/// <summary>Requests and responses as execution logs write them, without what would let somebody act as the caller.</summary>
internal static class LoggedText
{
    // Longer bodies are cut, as API Gateway cuts log events of more than 1 KB.
    private const int Longest = 1_024;

    private static readonly HashSet<string> Secret = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "x-api-key", "X-Amz-Security-Token",
    };

    /// <summary>Whether a header with the name lets somebody act as the caller.</summary>
    public static bool IsSecret(string header) => Secret.Contains(header);

    public static string Members(IEnumerable<KeyValuePair<string, string>> members) =>
        "{" + string.Join(", ", members.Select(member => $"{member.Key}={(IsSecret(member.Key) ? Hidden(member.Value) : member.Value)}")) + "}";

    public static string Body(ReadOnlyMemory<byte> body)
    {
        var text = Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, Longest)]);
        return body.Length > Longest ? text + " [TRUNCATED]" : text;
    }

    public static string Hidden(string value) => value.Length == 0 ? "" : new string('*', 32);
}
