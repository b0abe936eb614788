namespace Amazon.EventBridge.Model;

/// <summary>What became of an event: it has an id, or an error.</summary>
public class PutEventsResultEntry
{
    /// <summary>The code of what went wrong; null if nothing did.</summary>
    public string ErrorCode { get; set; }

    /// <summary>What went wrong; null if nothing did.</summary>
    public string ErrorMessage { get; set; }

    /// <summary>The event's id; null if the entry failed.</summary>
    public string EventId { get; set; }
}
