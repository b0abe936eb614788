namespace Amazon.EventBridge.Model;

/// <summary>Asks to describe an archive.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeArchive.html"/>
public class DescribeArchiveRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string ArchiveName { get; set; }
}
