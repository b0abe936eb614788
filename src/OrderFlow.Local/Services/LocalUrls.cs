using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace OrderFlow.Local.Services;

/// <summary>The APIs that this endpoint has, and where they are: <c>https://id.execute-api.region.amazonaws.com/stage</c> is <c>/_aws/execute-api/id/stage</c> here.</summary>
/// <param name="url">The URL of the endpoint, without a trailing slash.</param>
internal sealed partial class LocalUrls(Func<string> url) : ILocalUrls
{
    /// <summary>The path below which the APIs are.</summary>
    public const string ApiPath = "/_aws/execute-api";

    private readonly ConcurrentDictionary<string, bool> apis = new();

    public void Add(string apiId) => apis[apiId] = true;

    public void Remove(string apiId) => apis.TryRemove(apiId, out _);

    public string Localize(string text) => text.Contains(".execute-api.", StringComparison.Ordinal)
        ? ExecuteApi().Replace(text, match => apis.ContainsKey(match.Groups["id"].Value) ? LocalUrl(match) : match.Value)
        : text;

    private string LocalUrl(Match match)
    {
        var local = url();
        if (match.Groups["scheme"].Value == "wss")
            local = "ws" + local[local.IndexOf(':')..];
        return $"{local}{ApiPath}/{match.Groups["id"].Value}";
    }

    [GeneratedRegex(@"\b(?<scheme>https|wss)://(?<id>[a-z0-9]+)\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?(:443)?(?![\w.:-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ExecuteApi();
}
