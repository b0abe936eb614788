using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Sources;

/// <summary>Makes JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a member below another.</summary>
    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    /// <summary>The pointer of an item below an array.</summary>
    public static string Append(string pointer, int index) => $"{pointer}/{index}";

    /// <summary>The pointer of what stands around a place, or null for the document itself.</summary>
    public static string? Parent(string pointer) => pointer.LastIndexOf('/') is var slash and >= 0 ? pointer[..slash] : null;

    /// <summary>Where a token stands in its document.</summary>
    public static string Of(JToken token) => token.Parent switch
    {
        null => "",
        JProperty property => Append(Of(property.Parent!), property.Name),
        JArray array => Append(Of(array), array.IndexOf(token)),
        var parent => Of(parent),
    };
}
