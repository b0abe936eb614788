using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Lambda.Api;

/// <summary>One operation of the REST API.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, such as <c>/2015-03-31/functions/{}</c>; the values in the places come to the operation in their order.</param>
/// <param name="Run">The operation; null is an answer without content.</param>
internal sealed record LambdaRoute(string Method, string Path, Func<ApiCall, IReadOnlyList<string>, Task<JsonObject?>> Run)
{
    private readonly string[] segments = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The HTTP status of a success with content.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The values in the places of the path, or null when a request is none of this operation.</summary>
    public IReadOnlyList<string>? Match(string method, string[] path)
    {
        if (method != Method || path.Length != segments.Length)
            return null;
        var values = new List<string>();
        for (var index = 0; index < path.Length; index++)
        {
            if (segments[index] == "{}")
                values.Add(Uri.UnescapeDataString(path[index]));
            else if (segments[index] != path[index])
                return null;
        }

        return values;
    }
}
