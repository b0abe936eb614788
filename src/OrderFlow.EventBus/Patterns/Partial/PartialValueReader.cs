using System.Text;
using System.Text.Json;
using OrderFlow.EventBus.Patterns.Reading;
using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>Makes known values of JSON text; members that stand twice are kept twice, as patterns see both.</summary>
internal static class PartialValueReader
{
    /// <summary>Reads the value that the reader stands on.</summary>
    public static PartialValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => new PartialScalar([(byte)EventValueKind.String, .. Unescaped(ref reader)]),
        JsonTokenType.Number => new PartialScalar(ValueKey.OfNumber(NumberText.Parse(Encoding.UTF8.GetString(reader.ValueSpan)))),
        JsonTokenType.True => new PartialScalar(ValueKey.OfLiteral(EventValueKind.True)),
        JsonTokenType.False => new PartialScalar(ValueKey.OfLiteral(EventValueKind.False)),
        _ => new PartialScalar(ValueKey.OfLiteral(EventValueKind.Null)),
    };

    private static PartialObject ReadObject(ref Utf8JsonReader reader)
    {
        var members = new List<KeyValuePair<string, PartialValue>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Encoding.UTF8.GetString(Unescaped(ref reader));
            reader.Read();
            members.Add(new(name, Read(ref reader)));
        }

        return new PartialObject(members);
    }

    private static PartialArray ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<PartialValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader));
        return new PartialArray(items);
    }

    private static byte[] Unescaped(ref Utf8JsonReader reader)
    {
        var bytes = new EventBytes();
        JsonStrings.Unescape(ref reader, bytes);
        return bytes.Written.ToArray();
    }
}
