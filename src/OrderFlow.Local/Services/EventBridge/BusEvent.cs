using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>An event on a bus: its envelope's facts and its whole JSON in UTF-8.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"/>
internal sealed record BusEvent(string Id, string DetailType, DateTimeOffset Time, TraceHeader Trace, ReadOnlyMemory<byte> Json)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Makes the event of an entry that has all it needs.</summary>
    public static BusEvent Create(PutEventsEntry entry, JsonElement detail, LocalAccount account, DateTimeOffset now, TraceHeader trace)
    {
        var (id, time) = (Guid.NewGuid().ToString(), entry.Time ?? now);
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "0");
            writer.WriteString("id", id);
            writer.WriteString("detail-type", entry.DetailType);
            writer.WriteString("source", entry.Source);
            writer.WriteString("account", account.AccountId);
            writer.WriteString("time", time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            writer.WriteString("region", account.Region);
            writer.WriteStartArray("resources");
            foreach (var resource in entry.Resources)
                writer.WriteStringValue(resource);
            writer.WriteEndArray();
            writer.WritePropertyName("detail");
            detail.WriteTo(writer);
            writer.WriteEndObject();
        }

        return new BusEvent(id, entry.DetailType!, time, trace, buffer.WrittenMemory);
    }

    /// <summary>Reads an event that comes from another bus; it keeps its id.</summary>
    public static BusEvent Read(ReadOnlyMemory<byte> json, TraceHeader trace)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new BusEvent(
            root.GetProperty("id").GetString()!,
            root.GetProperty("detail-type").GetString()!,
            DateTimeOffset.Parse(root.GetProperty("time").GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            trace,
            json);
    }
}
