using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>An event to put on a bus.</summary>
/// <param name="Bus">The name or ARN of the bus.</param>
/// <param name="Source">Who sends it, such as <c>com.aws.orders</c>.</param>
/// <param name="DetailType">What it is, such as <c>Order Processed</c>.</param>
/// <param name="Detail">What it says: an object.</param>
/// <remarks>The service adds the ARNs of the execution and the state machine to the event's resources.</remarks>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsRequestEntry.html"/>
public sealed record PutEventsEntry(
    [property: JsonPropertyName("EventBusName")] string Bus,
    [property: JsonPropertyName("Source")] string Source,
    [property: JsonPropertyName("DetailType")] string DetailType,
    [property: JsonPropertyName("Detail")] object Detail)
{
    /// <summary>ARNs of what the event is about. Default: none.</summary>
    [JsonPropertyName("Resources")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Resources { get; init; }

    /// <summary>When it happened. Default: when it is put.</summary>
    [JsonPropertyName("Time")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? Time { get; init; }
}
