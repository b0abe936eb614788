using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>What Amazon SQS answers.</summary>
/// <param name="MessageId">The id that the message got.</param>
/// <param name="MD5OfMessageBody">The MD5 digest of the body, in hexadecimal.</param>
/// <param name="SequenceNumber">Its place among the messages of its group, in a FIFO queue.</param>
public sealed record SendMessageResult(
    [property: JsonPropertyName("MessageId")] string MessageId,
    [property: JsonPropertyName("MD5OfMessageBody")] string MD5OfMessageBody,
    [property: JsonPropertyName("SequenceNumber")] string? SequenceNumber);
