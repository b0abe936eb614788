using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The changed archive.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateArchive.html"/>
public class UpdateArchiveResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the archive.</summary>
    public string ArchiveArn { get; set; }

    /// <summary>The state of the archive.</summary>
    public ArchiveState State { get; set; }

    /// <summary>Why it is in this state.</summary>
    public string StateReason { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }
}
