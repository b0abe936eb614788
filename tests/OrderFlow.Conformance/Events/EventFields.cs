using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Events;

/// <summary>Readers for fields that several formats of this suite share.</summary>
internal static class EventFields
{
    /// <summary>An answer: <c>true</c>, <c>false</c>, <c>error:code: message</c>, or one of the words that the format allows besides.</summary>
    public static string Answer(this CaseSource source, string field, params ReadOnlySpan<string> words)
    {
        var value = source.Required(field);
        switch (value.ValueKind)
        {
            case JsonValueKind.True:
                return "true";
            case JsonValueKind.False:
                return "false";
            case JsonValueKind.String when JsonTexts.Read(value) is var text && (text.StartsWith("error:", StringComparison.Ordinal) || words.Contains(text)):
                return text;
            default:
                throw source.Malformed($"\"{field}\" is {value.GetRawText()}");
        }
    }

    /// <summary>A text in an object of the case.</summary>
    public static string Text(this CaseSource source, JsonElement owner, string field) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
            ? JsonTexts.Read(value)
            : throw source.Malformed($"an element has no text \"{field}\"");

    /// <summary>The first line of a text: the rest is a position inside the service's own parser.</summary>
    public static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('\r');
}
