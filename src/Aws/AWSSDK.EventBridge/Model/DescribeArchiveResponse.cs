using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The archive.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeArchive.html"/>
public class DescribeArchiveResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the archive.</summary>
    public string ArchiveArn { get; set; }

    /// <summary>The name.</summary>
    public string ArchiveName { get; set; }

    /// <summary>The ARN of the event bus.</summary>
    public string EventSourceArn { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The pattern of the events that are kept, as JSON; null for all.</summary>
    public string EventPattern { get; set; }

    /// <summary>The state of the archive.</summary>
    public ArchiveState State { get; set; }

    /// <summary>Why it is in this state.</summary>
    public string StateReason { get; set; }

    /// <summary>The KMS key that encrypts it.</summary>
    public string KmsKeyIdentifier { get; set; }

    /// <summary>How many days they are kept; 0 for ever.</summary>
    public int? RetentionDays { get; set; }

    /// <summary>How many bytes it holds.</summary>
    public long? SizeBytes { get; set; }

    /// <summary>How many events it holds.</summary>
    public long? EventCount { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }
}
