namespace Amazon.EventBridge.Model;

/// <summary>Asks to create an API destination.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateApiDestination.html"/>
public class CreateApiDestinationRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The ARN of the connection.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>The URL of its requests.</summary>
    public string InvocationEndpoint { get; set; }

    /// <summary>The method of its requests.</summary>
    public ApiDestinationHttpMethod HttpMethod { get; set; }

    /// <summary>How many requests may be sent within a second.</summary>
    public int? InvocationRateLimitPerSecond { get; set; }
}
