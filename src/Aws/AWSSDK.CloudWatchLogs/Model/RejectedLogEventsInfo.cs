namespace Amazon.CloudWatchLogs.Model;

/// <summary>The events that were rejected.</summary>
public class RejectedLogEventsInfo
{
    /// <summary>The index after the last event that is older than what is kept.</summary>
    public int? ExpiredLogEventEndIndex { get; set; }

    /// <summary>The index of the first event that is too far in the future.</summary>
    public int? TooNewLogEventStartIndex { get; set; }

    /// <summary>The index after the last event that is too old.</summary>
    public int? TooOldLogEventEndIndex { get; set; }
}
