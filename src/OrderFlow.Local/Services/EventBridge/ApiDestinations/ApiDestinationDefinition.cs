namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>An HTTP endpoint that rules can have as a target.</summary>
/// <param name="Name">Unique in the account.</param>
/// <param name="Arn">Ends with an id of its own.</param>
/// <param name="ConnectionArn">The connection that authorizes its requests.</param>
/// <param name="HttpMethod">The method of its requests.</param>
/// <param name="InvocationEndpoint">Where they go; each <c>*</c> in the path is filled by the rule's target.</param>
/// <param name="CreationTime">When it was created.</param>
internal sealed record ApiDestinationDefinition(
    string Name, string Arn, string ConnectionArn, string HttpMethod, string InvocationEndpoint, DateTimeOffset CreationTime)
{
    /// <summary>EventBridge's rate when none is set.</summary>
    public const int DefaultRate = 300;

    public string? Description { get; init; }

    /// <summary>How many requests may be sent within a second.</summary>
    public int InvocationRateLimitPerSecond { get; init; } = DefaultRate;

    public DateTimeOffset LastModifiedTime { get; init; } = CreationTime;
}
