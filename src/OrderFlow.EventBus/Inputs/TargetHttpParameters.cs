using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Patterns.Reading;

namespace OrderFlow.EventBus.Inputs;

/// <summary>What the request to an HTTP target has besides its body. A value that is a JSON path stands for that part of the event.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_HttpParameters.html"/>
public sealed record TargetHttpParameters
{
    private static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = 1_000 };

    /// <summary>What takes the place of the wildcards <c>*</c> in the path, in their order.</summary>
    public IReadOnlyList<string> PathParameterValues { get; init; } = [];

    /// <summary>The headers.</summary>
    public IReadOnlyDictionary<string, string> HeaderParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The query parameters.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Puts the event's values in the place of the paths: texts without their quotes, other values as JSON, nothing where the event has none.</summary>
    /// <param name="utf8Event">The event as UTF-8 JSON.</param>
    public TargetHttpParameters Resolve(ReadOnlyMemory<byte> utf8Event)
    {
        string[] values = [.. PathParameterValues, .. HeaderParameters.Values, .. QueryStringParameters.Values];
        if (!Array.Exists(values, IsPath))
            return this;
        using var document = JsonDocument.Parse(utf8Event, DocumentOptions);
        var root = document.RootElement;
        return new TargetHttpParameters
        {
            PathParameterValues = [.. PathParameterValues.Select(value => Value(value, root))],
            HeaderParameters = HeaderParameters.ToDictionary(pair => pair.Key, pair => Value(pair.Value, root)),
            QueryStringParameters = QueryStringParameters.ToDictionary(pair => pair.Key, pair => Value(pair.Value, root)),
        };
    }

    private static bool IsPath(string value) => value.StartsWith('$');

    private static string Value(string value, JsonElement root)
    {
        if (!IsPath(value) || !EventPath.TryParse(value, out var path))
            return value;
        var found = path.Evaluate(root);
        return found is ['"', ..] ? TextOf(found) : found ?? "";
    }

    // The framework decodes no lone surrogates, which have no place in a request either.
    private static string TextOf(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var text = new EventBytes();
        JsonStrings.Unescape(ref reader, text);
        return Encoding.UTF8.GetString(text.Written);
    }
}
