namespace OrderFlow.Local.Services.Lambda.EventSources;

/// <summary>A queue whose messages a function is called with.</summary>
/// <param name="Id">The mapping's UUID.</param>
/// <param name="QueueArn">The queue.</param>
/// <param name="FunctionName">The function.</param>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"/>
internal sealed record EventSourceMapping(string Id, string QueueArn, string FunctionName)
{
    /// <summary>How many messages a call gets at most: 1 to 10,000, more than 10 only with a batching window.</summary>
    public int BatchSize { get; init; } = 10;

    /// <summary>How long messages are gathered before the function is called, in seconds: 0 to 300.</summary>
    public int MaximumBatchingWindowInSeconds { get; init; }

    /// <summary>How many calls run at the same time: 2 to 1,000, or null for Lambda's own choice.</summary>
    public int? MaximumConcurrency { get; init; }

    /// <summary>Whether the function says which messages of a batch failed (<c>ReportBatchItemFailures</c>).</summary>
    public bool ReportsBatchItemFailures { get; init; }

    /// <summary>Patterns of which a message must match one; without any it is wanted. What is not wanted is deleted.</summary>
    public IReadOnlyList<string> FilterPatterns { get; init; } = [];

    public bool Enabled { get; init; } = true;

    public DateTimeOffset LastModified { get; init; }
}
