using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrderFlow.Local.Console.Views;

/// <summary>JSON as it is shown.</summary>
internal static class JsonText
{
    // Beyond this a tree of elements makes a page slow; the text alone does not.
    private const int MostNodes = 3_000;
    private const int Deepest = 64;

    private static readonly JsonSerializerOptions Pretty = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1_000 };

    /// <summary>Parses a text; null when it is no JSON, or holds half a surrogate pair, which cannot be shown.</summary>
    public static JsonElement? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        try
        {
            var value = JsonElement.Parse(text, new JsonDocumentOptions { MaxDepth = 1_000 });
            if (text.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
                Decode(value);
            return value;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static string Indented(JsonElement value) => JsonSerializer.Serialize(value, Pretty);

    /// <summary>A text indented, if it is JSON; otherwise as it is.</summary>
    public static string Indented(string text) => Parse(text) is { } value ? Indented(value) : text;

    public static bool IsLarge(JsonElement root)
    {
        var left = MostNodes;
        return !Fits(root, Deepest, ref left);
    }

    /// <summary>How many members or items it has.</summary>
    public static int Count(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Count(),
        JsonValueKind.Array => value.GetArrayLength(),
        _ => 0,
    };

    public static string Quoted(string text) => JsonSerializer.Serialize(text, Pretty);

    public static string Literal(JsonElement value) => value.ValueKind == JsonValueKind.String ? Quoted(value.GetString()!) : value.GetRawText();

    public static string Class(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "s",
        JsonValueKind.Number => "n",
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => "k",
        _ => "p",
    };

    private static void Decode(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                _ = member.Name;
                Decode(member.Value);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Decode(item);
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            _ = value.GetString();
        }
    }

    private static bool Fits(JsonElement value, int depth, ref int left)
    {
        if (--left < 0 || depth == 0)
            return false;
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (!Fits(member.Value, depth - 1, ref left))
                    return false;
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                if (!Fits(item, depth - 1, ref left))
                    return false;
            }
        }

        return true;
    }
}
