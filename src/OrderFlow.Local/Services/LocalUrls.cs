using System.Text.RegularExpressions;

namespace OrderFlow.Local.Services;

/// <summary>
/// Turns the URLs of deployed APIs into those that they have at this endpoint, wherever a text of the template is used: environment
/// variables, outputs, endpoints of API destinations. An API that the endpoint does not have keeps its URL.
/// </summary>
/// <param name="endpointUrl">The endpoint's URL, without a trailing slash.</param>
/// <param name="isApi">Whether an API id is one of this endpoint's.</param>
internal sealed partial class LocalUrls(Func<string> endpointUrl, Func<string, bool> isApi)
{
    /// <summary>The path below which the APIs are: <c>/_aws/execute-api/&lt;api id&gt;/&lt;stage&gt;</c>.</summary>
    public const string ApiPath = "/_aws/execute-api";

    /// <summary>The local URL of an API, without its stage.</summary>
    public string OfApi(string apiId) => $"{endpointUrl()}{ApiPath}/{apiId}";

    /// <summary>A text with the URLs of the endpoint's own APIs replaced; <c>wss</c> becomes <c>ws</c>.</summary>
    public string Localize(string text) => text.Contains(".execute-api.", StringComparison.Ordinal)
        ? ApiUrl().Replace(text, url => isApi(url.Groups["id"].Value) ? Scheme(url.Groups["scheme"].Value, OfApi(url.Groups["id"].Value)) : url.Value)
        : text;

    private static string Scheme(string scheme, string url) => scheme.StartsWith("ws", StringComparison.Ordinal) ? "ws" + url[url.IndexOf(':', StringComparison.Ordinal)..] : url;

    [GeneratedRegex(@"(?<scheme>https?|wss?)://(?<id>[a-z0-9]+)\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?(?![\w.-])", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex ApiUrl();
}
