using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>A path below <c>/_aws/execute-api</c> taken apart, each segment decoded by itself: a slash that was sent encoded is part of its segment.</summary>
/// <param name="ApiId">The id of the API.</param>
/// <param name="Rest">The segments after it.</param>
/// <param name="ClosingSlash">Whether the path ends with a slash.</param>
internal sealed record ExecuteApiPath(string ApiId, IReadOnlyList<string> Rest, bool ClosingSlash)
{
    /// <summary>The path after the API id, decoded.</summary>
    public string Path => Rest.Count == 0 ? "/" : "/" + string.Join('/', Rest) + (ClosingSlash ? "/" : "");

    /// <summary>The same path without its first segment, which was the stage.</summary>
    public ExecuteApiPath WithoutStage() => this with { Rest = [.. Rest.Skip(1)] };

    /// <summary>Reads the path of a request; null when it names no API.</summary>
    public static ExecuteApiPath? Read(HttpRequest request)
    {
        // The target as it was sent: the server's own path has %2F and %20 in one form and has dots taken out.
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        var path = target.Split('?', 2)[0];
        if (!path.StartsWith(LocalUrls.ApiPath + "/", StringComparison.Ordinal))
            return null;
        var sent = path[(LocalUrls.ApiPath.Length + 1)..];
        return sent.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var id, .. var rest]
            ? new ExecuteApiPath(id, [.. rest.Select(Uri.UnescapeDataString)], sent.EndsWith('/') && rest.Length > 0)
            : null;
    }
}
