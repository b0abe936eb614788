using System.Text.Encodings.Web;
using System.Text.Json;
using Newtonsoft.Json;

namespace OrderFlow.Conformance.Comparing;

/// <summary>Reads strings that <see cref="JsonElement"/> refuses: those with an unpaired UTF-16 surrogate.</summary>
internal static class JsonTexts
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Read(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException) when (text.ValueKind == JsonValueKind.String)
        {
            return JsonConvert.DeserializeObject<string>(text.GetRawText())!;
        }
    }

    /// <summary>Parses a text as JSON, if it is JSON.</summary>
    public static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 2_000 });
            return document.RootElement.Clone();
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    public static JsonElement Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"not JSON: {text}");

    /// <summary>A text as a JSON string.</summary>
    public static string Quote(string text) => JsonConvert.ToString(text);

    /// <summary>A document as the service writes it: no spaces, and nothing escaped that need not be.</summary>
    public static string Compact(JsonElement json) => System.Text.Json.JsonSerializer.Serialize(json, Plain);
}
