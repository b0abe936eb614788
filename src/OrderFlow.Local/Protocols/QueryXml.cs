using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace OrderFlow.Local.Protocols;

/// <summary>Writes an operation's result as the XML of the query protocol.</summary>
internal static class QueryXml
{
    public static string Answer(string operation, JsonObject? result, string requestId, QueryShape shape)
    {
        shape = shape with { Flattened = shape.Flattened.ToDictionary(pair => pair.Key, pair => pair.Value.Replace("*", operation, StringComparison.Ordinal)) };
        XNamespace ns = shape.Namespace;
        var root = new XElement(ns + $"{operation}Response");
        if (result is not null)
            root.Add(new XElement(ns + $"{operation}Result", Members(result, ns, shape)));
        root.Add(new XElement(ns + "ResponseMetadata", new XElement(ns + "RequestId", requestId)));
        return Text(root);
    }

    public static string Error(ServiceException error, string requestId, string @namespace)
    {
        XNamespace ns = @namespace;
        return Text(new XElement(
            ns + "ErrorResponse",
            new XElement(
                ns + "Error",
                new XElement(ns + "Type", error.StatusCode < 500 ? "Sender" : "Receiver"),
                new XElement(ns + "Code", error.QueryCode ?? error.Code),
                new XElement(ns + "Message", XmlText(error.Message)),
                new XElement(ns + "Detail")),
            new XElement(ns + "RequestId", requestId)));
    }

    private static string Text(XElement root) => new XDeclaration("1.0", null, null) + "\n" + root.ToString(SaveOptions.DisableFormatting);

    private static IEnumerable<XElement> Members(JsonObject structure, XNamespace ns, QueryShape shape) =>
        structure.Where(pair => pair.Value is not null).SelectMany(pair => Member(pair.Key, pair.Value!, ns, shape));

    private static IEnumerable<XElement> Member(string name, JsonNode value, XNamespace ns, QueryShape shape)
    {
        var flattened = shape.Flattened.GetValueOrDefault(name);
        if (value is JsonArray items)
        {
            var elements = items.Select(item => new XElement(ns + (flattened ?? "member"), Content(item, ns, shape)));
            return flattened is not null ? elements : [new XElement(ns + name, elements)];
        }

        if (value is JsonObject map && shape.Maps.TryGetValue(name, out var names))
        {
            var entries = map.Select(pair => new XElement(
                ns + (flattened ?? "entry"),
                new XElement(ns + names.Key, XmlText(pair.Key)),
                new XElement(ns + names.Value, Content(pair.Value, ns, shape))));
            return flattened is not null ? entries : [new XElement(ns + name, entries)];
        }

        return [new XElement(ns + name, Content(value, ns, shape))];
    }

    private static object? Content(JsonNode? value, XNamespace ns, QueryShape shape) => value switch
    {
        null => null,
        JsonObject structure => Members(structure, ns, shape),
        _ when value.GetValueKind() == JsonValueKind.String => XmlText(value.GetValue<string>()),
        _ => value.ToJsonString(),
    };

    // XML 1.0 cannot carry most control characters, not even escaped; a client would reject the whole answer.
    private static string XmlText(string text) => text.All(IsXmlCharacter) ? text : string.Concat(text.Select(c => IsXmlCharacter(c) ? c : '\uFFFD'));

    private static bool IsXmlCharacter(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and not '\uFFFE' and not '\uFFFF');
}
