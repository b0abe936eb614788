using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.ApiGateway.Mapping;

/// <summary>A path into JSON, as mappings write it: <c>$.order.items[0].id</c> or <c>order['items']</c>.</summary>
internal sealed class JsonSelector
{
    // An object with a member twice would fail when it is read, long after it was parsed.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly IReadOnlyList<string> steps;

    private JsonSelector(IReadOnlyList<string> steps) => this.steps = steps;

    /// <exception cref="FormatException">The text is no such path.</exception>
    public static JsonSelector Parse(string text)
    {
        var path = new List<string>();
        var rest = text.StartsWith('$') ? text[1..] : text;
        while (rest.Length > 0)
        {
            if (rest[0] == '[')
            {
                var close = rest.IndexOf(']', StringComparison.Ordinal);
                var step = close > 1 ? rest[1..close].Trim('\'', '"') : "";
                path.Add(Name(step, text));
                rest = rest[(close + 1)..];
                continue;
            }

            rest = rest.TrimStart('.');
            var end = rest.IndexOfAny(['.', '[']);
            path.Add(Name(end < 0 ? rest : rest[..end], text));
            rest = end < 0 ? "" : rest[end..];
        }

        return new JsonSelector(path);
    }

    /// <summary>What is there, or null.</summary>
    public JsonNode? Select(JsonNode? root)
    {
        var at = root;
        foreach (var step in steps)
        {
            at = at switch
            {
                JsonObject members => members[step],
                JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return at;
    }

    /// <summary>A value as mappings put it into texts: a text as it is, anything else as its JSON, nothing as null.</summary>
    public static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => node.ToJsonString(JsonProtocol.Relaxed),
    };

    /// <summary>A body as JSON, or null when it is none.</summary>
    public static JsonNode? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Name(string step, string text) =>
        step.Length > 0 && step.All(character => char.IsLetterOrDigit(character) || character is '_' or '-' or ' ')
            ? step
            : throw new FormatException($"\"{text}\" is not a path such as $.order.items[0].id.");
}
