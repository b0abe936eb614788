using System.Buffers;
using System.Text.Json;
using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Journal;

/// <summary>Events as JSON text, in which journals keep them.</summary>
internal static class EventText
{
    private static readonly Dictionary<string, HistoryEventType> Types =
        Enum.GetValues<HistoryEventType>().ToDictionary(type => type.ToString(), StringComparer.Ordinal);

    private static readonly Dictionary<HistoryEventType, JsonEncodedText> Names =
        Enum.GetValues<HistoryEventType>().ToDictionary(type => type, type => JsonEncodedText.Encode(type.ToString()));

    public static byte[] Write(List<HistoryEvent> events)
    {
        var buffer = new ArrayBufferWriter<byte>(256 * events.Count);
        using var writer = new Utf8JsonWriter(buffer);
        var payload = new ArrayBufferWriter<byte>();
        JsonataValue rendered = default;
        writer.WriteStartArray();
        foreach (var happened in events)
        {
            // An output is the next state's input: it is rendered once.
            if (!happened.Payload.IsUndefined && !SameValue.Is(rendered, happened.Payload))
            {
                payload.ResetWrittenCount();
                JsonataJson.Write(happened.Payload, payload);
                rendered = happened.Payload;
            }
            Write(writer, happened, payload.WrittenSpan);
        }
        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public static IEnumerable<HistoryEvent> Read(byte[] text) => JsonataJson.Parse(text).AsArray().Select(Read);

    private static void Write(Utf8JsonWriter writer, HistoryEvent happened, ReadOnlySpan<byte> payload)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, happened.Id);
        writer.WriteNumber("previous"u8, happened.PreviousEventId);
        writer.WriteString("type"u8, Names[happened.Type]);
        writer.WriteNumber("time"u8, happened.Timestamp.ToUnixTimeMilliseconds());
        if (happened.Name is { } name)
            writer.WriteString("name"u8, name);
        if (!happened.Payload.IsUndefined)
        {
            writer.WritePropertyName("payload"u8);
            writer.WriteRawValue(payload, skipInputValidation: true);
        }
        if (happened.Details is { } details)
        {
            writer.WritePropertyName("details"u8);
            EventDetailsText.Write(writer, details);
        }
        writer.WriteEndObject();
    }

    private static HistoryEvent Read(JsonataValue value) => new()
    {
        Id = (long)value["id"].AsNumber(),
        PreviousEventId = (long)value["previous"].AsNumber(),
        Type = Types[value["type"].AsString()],
        Timestamp = DateTimeOffset.FromUnixTimeMilliseconds((long)value["time"].AsNumber()),
        Name = value["name"] is { IsString: true } name ? name.AsString() : null,
        Payload = value["payload"],
        Details = value["details"] is { IsObject: true } details ? EventDetailsText.Read(details) : null,
    };
}
