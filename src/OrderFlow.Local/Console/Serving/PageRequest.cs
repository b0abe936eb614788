using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Console.Serving;

/// <summary>What a page is asked for.</summary>
/// <param name="Path">The path that it was reached by.</param>
/// <param name="Query">What stands after the question mark.</param>
/// <param name="Host">The host and port that the browser knows the endpoint by.</param>
/// <param name="Token">The token that this process expects back with its forms.</param>
/// <param name="Cancellation">Ends when the browser goes away.</param>
internal sealed record PageRequest(string Path, IQueryCollection Query, HostString Host, string Token, CancellationToken Cancellation)
{
    /// <summary>A value of the query, or null when it is empty or missing.</summary>
    public string? Text(string name) => Query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;

    /// <summary>A whole number of the query, or null.</summary>
    public long? Number(string name) => long.TryParse(Text(name), out var number) ? number : null;

    /// <summary>This page with other values in its query; a null takes one out.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var values = Query.ToDictionary(pair => pair.Key, pair => pair.Value[0]);
        foreach (var (name, value) in changes)
            values[name] = value;
        return PageUrl.Of(Path, values.Select(pair => (pair.Key, pair.Value)));
    }
}
