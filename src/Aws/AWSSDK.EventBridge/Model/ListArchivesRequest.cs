namespace Amazon.EventBridge.Model;

/// <summary>Asks to list archives.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListArchives.html"/>
public class ListArchivesRequest : AmazonEventBridgeRequest
{
    /// <summary>What the names begin with.</summary>
    public string NamePrefix { get; set; }

    /// <summary>The ARN of the event bus.</summary>
    public string EventSourceArn { get; set; }

    /// <summary>The state that they are in.</summary>
    public ArchiveState State { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }
}
