using System.Text.Json.Serialization;

namespace Amazon.Lambda.CloudWatchEvents;

/// <summary>An event as EventBridge hands it to a Lambda function; <typeparamref name="T"/> is the shape of its detail.</summary>
/// <typeparam name="T">The shape of the detail.</typeparam>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html"/>
public class CloudWatchEvent<T>
{
    /// <summary>The version of the envelope: "0".</summary>
    public string Version { get; set; }

    /// <summary>The twelve-digit id of the account that published the event.</summary>
    public string Account { get; set; }

    /// <summary>The AWS Region in which the event was published.</summary>
    public string Region { get; set; }

    /// <summary>What happened, in the publisher's own shape.</summary>
    public T Detail { get; set; }

    /// <summary>The name of the detail's shape; with <see cref="Source"/> it tells what the detail means.</summary>
    [JsonPropertyName("detail-type")]
    public string DetailType { get; set; }

    /// <summary>The service or system that published the event.</summary>
    public string Source { get; set; }

    /// <summary>When it happened, as the publisher says, or else when EventBridge received it; UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>The event's id, unique to it and the same for each target.</summary>
    public string Id { get; set; }

    /// <summary>The ARNs of what the event is about; may be empty.</summary>
    public List<string> Resources { get; set; }
}
