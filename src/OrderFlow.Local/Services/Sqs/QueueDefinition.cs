using System.Text.Json.Serialization;

namespace OrderFlow.Local.Services.Sqs;

/// <summary>A queue as it was created: its name, its attributes and tags, and when it came to be (seconds since 1970).</summary>
internal sealed record QueueDefinition(
    string Name,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyDictionary<string, string> Tags,
    long CreatedTimestamp,
    long LastModifiedTimestamp)
{
    [JsonIgnore]
    public bool IsFifo => Attributes.GetValueOrDefault(QueueAttributes.FifoQueue) == "true";
}
