namespace Amazon.EventBridge.Model;

/// <summary>Asks to delete an archive.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteArchive.html"/>
public class DeleteArchiveRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string ArchiveName { get; set; }
}
