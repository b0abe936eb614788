using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrderFlow.Conformance.Comparing;

/// <summary>Texts as JSON and JSON as texts, with what <see cref="JsonElement"/> leaves out: unpaired UTF-16 surrogates.</summary>
internal static class JsonTexts
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text that a JSON string holds, by its UTF-16 code units.</summary>
    public static string Read(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException) when (text.ValueKind == JsonValueKind.String)
        {
            return Unescape(text.GetRawText().AsSpan()[1..^1]);
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
        catch (JsonException)
        {
            return null;
        }
    }

    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static JsonElement Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"not JSON: {text}");

    /// <summary>A text as a JSON string.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    /// <summary>A document as the service writes it: no spaces, and nothing escaped that need not be.</summary>
    public static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Plain);

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] != 'u')
            {
                text.Append(raw[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
                continue;
            }

            text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier));
            i += 4;
        }

        return text.ToString();
    }
}
