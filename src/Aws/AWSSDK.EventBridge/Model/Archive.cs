namespace Amazon.EventBridge.Model;

/// <summary>An archive.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Archive.html"/>
public class Archive
{
    /// <summary>The name.</summary>
    public string ArchiveName { get; set; }

    /// <summary>The ARN of the event bus.</summary>
    public string EventSourceArn { get; set; }

    /// <summary>The state of the archive.</summary>
    public ArchiveState State { get; set; }

    /// <summary>Why it is in this state.</summary>
    public string StateReason { get; set; }

    /// <summary>How many days they are kept; 0 for ever.</summary>
    public int? RetentionDays { get; set; }

    /// <summary>How many bytes it holds.</summary>
    public long? SizeBytes { get; set; }

    /// <summary>How many events it holds.</summary>
    public long? EventCount { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }
}
