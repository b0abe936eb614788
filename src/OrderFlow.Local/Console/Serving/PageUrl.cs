namespace OrderFlow.Local.Console.Serving;

/// <summary>Addresses within the console.</summary>
internal static class PageUrl
{
    /// <summary>A path with a query; values that are null or empty are left out.</summary>
    public static string Of(string path, IEnumerable<(string Name, string? Value)> query)
    {
        var parts = query.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{Uri.EscapeDataString(part.Name)}={Uri.EscapeDataString(part.Value!)}").ToList();
        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }

    /// <inheritdoc cref="Of(string, IEnumerable{ValueTuple{string, string}})"/>
    public static string Of(string path, params (string Name, string? Value)[] query) => Of(path, query.AsEnumerable());

    /// <summary>What one event caused, as a chain.</summary>
    public static string Trace(string traceId) => Of("/", ("trace", traceId));
}
