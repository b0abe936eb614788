namespace Amazon.EventBridge.Model;

/// <summary>An API destination.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ApiDestination.html"/>
public class ApiDestination
{
    /// <summary>The ARN of the API destination.</summary>
    public string ApiDestinationArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The state of the API destination.</summary>
    public ApiDestinationState ApiDestinationState { get; set; }

    /// <summary>The ARN of the connection.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>The URL of its requests.</summary>
    public string InvocationEndpoint { get; set; }

    /// <summary>The method of its requests.</summary>
    public ApiDestinationHttpMethod HttpMethod { get; set; }

    /// <summary>How many requests may be sent within a second.</summary>
    public int? InvocationRateLimitPerSecond { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTime? LastModifiedTime { get; set; }
}
