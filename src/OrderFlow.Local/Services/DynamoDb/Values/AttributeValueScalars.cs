using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>What stands within values: texts, flags and bytes in Base64.</summary>
internal static class AttributeValueScalars
{
    public static string Text(JsonNode content) =>
        content is JsonValue value && value.TryGetValue(out string? text) ? text : throw WrongType("String", content);

    public static bool Flag(JsonNode content) =>
        content is JsonValue value && value.TryGetValue(out bool flag) ? flag : throw WrongType("Boolean", content);

    public static byte[] Bytes(JsonNode content)
    {
        if (content is not JsonValue value || !value.TryGetValue(out string? text))
            throw new ServiceException("SerializationException", "only base-64-encoded strings are convertible to bytes");
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            throw new ServiceException("SerializationException", text.Length % 4 == 0
                ? "Invalid Base64 character detected"
                : $"Base64 encoded length is expected a multiple of 4 bytes but found: {text.Length}");
        }
    }

    public static ServiceException WrongType(string expected, JsonNode? actual = null) => new("SerializationException", actual?.GetValueKind() switch
    {
        JsonValueKind.Number => $"NUMBER_VALUE cannot be converted to {expected}",
        JsonValueKind.String => $"STRING_VALUE cannot be converted to {expected}",
        JsonValueKind.True => $"TRUE_VALUE cannot be converted to {expected}",
        JsonValueKind.False => $"FALSE_VALUE cannot be converted to {expected}",
        JsonValueKind.Array => $"Unrecognized collection type class java.lang.{expected}",
        JsonValueKind.Object => "Start of structure or map found where not expected",
        _ => $"NULL_VALUE cannot be converted to {expected}",
    });
}
