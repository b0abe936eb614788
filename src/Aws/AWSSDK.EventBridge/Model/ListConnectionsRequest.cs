namespace Amazon.EventBridge.Model;

/// <summary>Asks to list connections.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListConnections.html"/>
public class ListConnectionsRequest : AmazonEventBridgeRequest
{
    /// <summary>What the names begin with.</summary>
    public string NamePrefix { get; set; }

    /// <summary>The state that they are in.</summary>
    public ConnectionState ConnectionState { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }
}
