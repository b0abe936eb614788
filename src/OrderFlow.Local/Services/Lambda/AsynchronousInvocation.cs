namespace OrderFlow.Local.Services.Lambda;

/// <summary>What happens to a function's asynchronous invocations: retries, age, and where their results go.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html"/>
internal sealed record AsynchronousInvocation
{
    /// <summary>How often a failed invocation is tried again: 0 to 2.</summary>
    public int MaximumRetryAttempts { get; init; } = 2;

    /// <summary>How old an event may become before it is given up, in seconds: 60 to 21,600.</summary>
    public int MaximumEventAgeInSeconds { get; init; } = 21_600;

    /// <summary>The ARN that the record of a success goes to, or null.</summary>
    public string? OnSuccess { get; init; }

    /// <summary>The ARN that the record of a failure goes to, or null.</summary>
    public string? OnFailure { get; init; }

    /// <summary>The queue or topic (DeadLetterConfig) that gets the event itself when it is given up, or null.</summary>
    public string? DeadLetterTarget { get; init; }
}
