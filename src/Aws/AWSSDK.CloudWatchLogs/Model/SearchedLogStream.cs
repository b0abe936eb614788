namespace Amazon.CloudWatchLogs.Model;

/// <summary>A log stream that was searched.</summary>
public class SearchedLogStream
{
    /// <summary>The name of the log stream.</summary>
    public string LogStreamName { get; set; }

    /// <summary>Whether the whole log stream was searched.</summary>
    public bool? SearchedCompletely { get; set; }
}
