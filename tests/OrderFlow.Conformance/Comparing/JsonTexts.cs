using System.Text.Json;
using Newtonsoft.Json;

namespace OrderFlow.Conformance.Comparing;

/// <summary>Reads strings that <see cref="JsonElement"/> refuses: those with an unpaired UTF-16 surrogate.</summary>
internal static class JsonTexts
{
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
}
