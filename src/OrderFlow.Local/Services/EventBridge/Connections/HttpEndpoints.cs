using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>What EventBridge asks of the URLs that it calls. Unlike there, <c>http</c> will do here.</summary>
internal static class HttpEndpoints
{
    /// <returns>The URL.</returns>
    /// <exception cref="ServiceException">ValidationException: the text is none.</exception>
    public static string Check(string url, string member)
    {
        var isUrl = url.Length <= 2_048
            && Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0;
        // The text is not quoted: what does not look like a URL may be anything, a secret too.
        return isUrl ? url : throw ServiceException.Validation($"Parameter {member} is not valid. Reason: it is a URL with https or, here, http, of 2,048 characters at most and without a user name.");
    }
}
