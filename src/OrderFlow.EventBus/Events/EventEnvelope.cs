using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OrderFlow.EventBus.Events;

/// <summary>An event as EventBridge hands it to targets.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"/>
public sealed record EventEnvelope
{
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>A UUID that the bus gives to the event.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required string DetailType { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The 12 digits of the account that put it.</summary>
    public required string Account { get; init; }

    /// <summary>When it happened; told to the second.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The region that it was put in.</summary>
    public required string Region { get; init; }

    /// <summary>The ARNs of the resources that it is about.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>The JSON object with its content, as text; it is handed on as it is.</summary>
    public required string Detail { get; init; }

    /// <summary>Makes the event of an entry that was accepted.</summary>
    /// <param name="entry">The entry; <see cref="PutEventsRules.Check"/> found nothing wrong with it.</param>
    /// <param name="id">The id for the event.</param>
    /// <param name="account">The account of the caller.</param>
    /// <param name="region">The region of the bus.</param>
    /// <param name="now">The time of the call, for an entry without a time.</param>
    public static EventEnvelope From(PutEventsEntry entry, string id, string account, string region, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new EventEnvelope
        {
            Id = id,
            DetailType = entry.DetailType!,
            Source = entry.Source!,
            Account = account,
            Time = entry.Time ?? now,
            Region = region,
            Resources = entry.Resources,
            Detail = entry.Detail!,
        };
    }

    /// <summary>The event that a schedule rule sends.</summary>
    /// <param name="ruleArn">The ARN of the rule.</param>
    /// <param name="id">The id for the event.</param>
    /// <param name="account">The account of the rule.</param>
    /// <param name="region">The region of the rule.</param>
    /// <param name="time">The time of the schedule.</param>
    public static EventEnvelope Scheduled(string ruleArn, string id, string account, string region, DateTimeOffset time) => new()
    {
        Id = id,
        DetailType = "Scheduled Event",
        Source = "aws.events",
        Account = account,
        Time = time,
        Region = region,
        Resources = [ruleArn],
        Detail = "{}",
    };

    /// <summary>Writes the event as UTF-8 JSON, its fields in the order of the service.</summary>
    public byte[] ToUtf8Json()
    {
        var buffer = new ArrayBufferWriter<byte>(Detail.Length + 512);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "0");
            writer.WriteString("id", Id);
            writer.WriteString("detail-type", DetailType);
            writer.WriteString("source", Source);
            writer.WriteString("account", Account);
            writer.WriteString("time", Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            writer.WriteString("region", Region);
            writer.WriteStartArray("resources");
            foreach (var resource in Resources)
                writer.WriteStringValue(resource);
            writer.WriteEndArray();
            writer.WritePropertyName("detail");
            writer.WriteRawValue(Encoding.UTF8.GetBytes(Detail), skipInputValidation: true);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
