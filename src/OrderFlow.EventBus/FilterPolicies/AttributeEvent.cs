using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace OrderFlow.EventBus.FilterPolicies;

/// <summary>Makes of a message's attributes an event that patterns can be matched with.</summary>
internal static class AttributeEvent
{
    /// <summary>Writes the attributes as a JSON object; binary ones and those that do not say what they are stay out.</summary>
    public static byte[] ToUtf8Json(IReadOnlyDictionary<string, MessageAttributeValue> attributes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (name, attribute) in attributes)
            {
                if (ValueOf(attribute) is not { } json)
                    continue;
                writer.WritePropertyName(name);
                writer.WriteRawValue(json);
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static string? ValueOf(MessageAttributeValue attribute)
    {
        if (attribute.StringValue is not { } text)
            return null;
        if (attribute.DataType == "String.Array")
            return IsArray(text) ? text : null;
        return attribute.DataType.Split('.')[0] switch
        {
            "String" => JsonSerializer.Serialize(text),
            "Number" => NumberOf(text),
            _ => null,
        };
    }

    private static string? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static bool IsArray(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
