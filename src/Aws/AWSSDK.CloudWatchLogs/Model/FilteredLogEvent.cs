namespace Amazon.CloudWatchLogs.Model;

/// <summary>A logged event that matches the filter.</summary>
public class FilteredLogEvent
{
    /// <summary>The name of the log stream.</summary>
    public string LogStreamName { get; set; }

    /// <summary>When it happened, in milliseconds since 1970.</summary>
    public long? Timestamp { get; set; }

    /// <summary>The message.</summary>
    public string Message { get; set; }

    /// <summary>When it was received, in milliseconds since 1970.</summary>
    public long? IngestionTime { get; set; }

    /// <summary>The event's id.</summary>
    public string EventId { get; set; }
}
