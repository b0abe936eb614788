using System.Text;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>A URL that query parameters are added to; a parameter that is there already stays.</summary>
internal sealed class RequestUrl(string url)
{
    private readonly List<KeyValuePair<string, string>> added = [];

    public void Add(IEnumerable<KeyValuePair<string, string>> parameters) => added.AddRange(parameters);

    /// <summary>Puts values in the place of the wildcards <c>*</c> of the path; null when there are not enough.</summary>
    public static string? FillPath(string url, IReadOnlyList<string> values)
    {
        var query = url.IndexOfAny(['?', '#']);
        var path = query < 0 ? url : url[..query];
        var parts = path.Split('*');
        if (parts.Length - 1 > values.Count)
            return null;
        var filled = new StringBuilder(parts[0]);
        for (var part = 1; part < parts.Length; part++)
            filled.Append(Uri.EscapeDataString(values[part - 1])).Append(parts[part]);
        return filled + url[path.Length..];
    }

    public Uri ToUri()
    {
        var uri = new UriBuilder(url) { Fragment = "" };
        if (added.Count == 0)
            return uri.Uri;
        // Of parameters with one name the last is meant.
        var query = string.Join('&', added.GroupBy(pair => pair.Key).Select(group => $"{Uri.EscapeDataString(group.Key)}={Uri.EscapeDataString(group.Last().Value)}"));
        uri.Query = uri.Query.Length > 1 ? $"{uri.Query[1..]}&{query}" : query;
        return uri.Uri;
    }
}
