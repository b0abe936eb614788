namespace Amazon.EventBridge.Model;

/// <summary>Asks to create an archive.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateArchive.html"/>
public class CreateArchiveRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string ArchiveName { get; set; }

    /// <summary>The ARN of the event bus.</summary>
    public string EventSourceArn { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The pattern of the events that are kept, as JSON; null for all.</summary>
    public string EventPattern { get; set; }

    /// <summary>How many days they are kept; 0 for ever.</summary>
    public int? RetentionDays { get; set; }

    /// <summary>The KMS key that encrypts it.</summary>
    public string KmsKeyIdentifier { get; set; }
}
