namespace Amazon.EventBridge.Model;

/// <summary>Asks to list API destinations.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListApiDestinations.html"/>
public class ListApiDestinationsRequest : AmazonEventBridgeRequest
{
    /// <summary>What the names begin with.</summary>
    public string NamePrefix { get; set; }

    /// <summary>The ARN of the connection.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }
}
