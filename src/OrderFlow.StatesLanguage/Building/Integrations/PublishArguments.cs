using System.Text.Json.Serialization;

namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>A message to publish.</summary>
/// <param name="TopicArn">The topic.</param>
/// <param name="Message">The message: text, or an object, whose JSON is sent.</param>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html"/>
public sealed record PublishArguments(
    [property: JsonPropertyName("TopicArn")] string TopicArn,
    [property: JsonPropertyName("Message")] object Message)
{
    /// <summary>The subject of mails. Default: none.</summary>
    [JsonPropertyName("Subject")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subject { get; init; }

    /// <summary>Which messages of a FIFO topic keep their order among each other.</summary>
    [JsonPropertyName("MessageGroupId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageGroupId { get; init; }

    /// <summary>By what a FIFO topic knows a message again.</summary>
    [JsonPropertyName("MessageDeduplicationId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageDeduplicationId { get; init; }
}
