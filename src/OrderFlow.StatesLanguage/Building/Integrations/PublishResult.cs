using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>What Amazon SNS answers.</summary>
/// <param name="MessageId">The id that the message got.</param>
/// <param name="SequenceNumber">Its place among the messages of its group, on a FIFO topic.</param>
public sealed record PublishResult(
    [property: JsonPropertyName("MessageId")] string MessageId,
    [property: JsonPropertyName("SequenceNumber")] string? SequenceNumber);
