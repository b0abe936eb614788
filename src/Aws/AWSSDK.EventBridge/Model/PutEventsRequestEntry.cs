namespace Amazon.EventBridge.Model;

/// <summary>An event to publish.</summary>
public class PutEventsRequestEntry
{
    /// <summary>What happened, as the text of a JSON object.</summary>
    public string Detail { get; set; }

    /// <summary>The name of the detail's shape.</summary>
    public string DetailType { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }

    /// <summary>The ARNs of what the event is about.</summary>
    public List<string> Resources { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Who publishes the event.</summary>
    public string Source { get; set; }

    /// <summary>When it happened; without one, when the event is received.</summary>
    public DateTime? Time { get; set; }

    /// <summary>The X-Ray trace header.</summary>
    public string TraceHeader { get; set; }
}
