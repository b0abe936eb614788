using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>A message to send.</summary>
/// <param name="QueueUrl">The URL of the queue, which is its <c>Ref</c>.</param>
/// <param name="MessageBody">The message: text, or an object, whose JSON is sent.</param>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html"/>
public sealed record SendMessageArguments(
    [property: JsonPropertyName("QueueUrl")] string QueueUrl,
    [property: JsonPropertyName("MessageBody")] object MessageBody)
{
    /// <summary>After how many seconds the message can be received. Default: the queue's.</summary>
    [JsonPropertyName("DelaySeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DelaySeconds { get; init; }

    /// <summary>Which messages of a FIFO queue keep their order among each other.</summary>
    [JsonPropertyName("MessageGroupId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageGroupId { get; init; }

    /// <summary>By what a FIFO queue knows a message again.</summary>
    [JsonPropertyName("MessageDeduplicationId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageDeduplicationId { get; init; }
}
