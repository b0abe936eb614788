namespace OrderFlow.EventBus.Delivery;

/// <summary>How often and how long a delivery is tried.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RetryPolicy.html"/>
public sealed record RetryPolicy
{
    /// <summary>The most retries that EventBridge allows, and its default.</summary>
    public const int DefaultMaximumRetryAttempts = 185;

    /// <summary>The longest age that EventBridge allows, and its default: 24 hours, in seconds.</summary>
    public const int DefaultMaximumEventAgeInSeconds = 86_400;

    /// <summary>EventBridge's default: 185 retries within 24 hours.</summary>
    public static RetryPolicy Default { get; } = new();

    /// <summary>Lambda's default for asynchronous invocations: 2 retries within 6 hours.</summary>
    public static RetryPolicy LambdaAsynchronous { get; } = new()
    {
        MaximumRetryAttempts = 2,
        MaximumEventAge = TimeSpan.FromHours(6),
        BackOff = BackOff.LambdaAsynchronous,
    };

    /// <summary>How many times a failed delivery is tried again.</summary>
    /// <value>185.</value>
    /// <remarks>0 tries once.</remarks>
    public int MaximumRetryAttempts { get; init; } = DefaultMaximumRetryAttempts;

    /// <summary>How long after its acceptance a delivery may still be tried.</summary>
    /// <value>24 hours.</value>
    /// <remarks>A retry that would fall behind it is not waited for.</remarks>
    public TimeSpan MaximumEventAge { get; init; } = TimeSpan.FromSeconds(DefaultMaximumEventAgeInSeconds);

    /// <summary>How long a delivery waits between attempts.</summary>
    /// <value><see cref="BackOff.Exponential"/>.</value>
    public BackOff BackOff { get; init; } = BackOff.Exponential;
}
