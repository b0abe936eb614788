namespace OrderFlow.EventBus.Delivery;

/// <summary>How long a delivery waits between attempts.</summary>
/// <param name="FirstDelay">The wait before the first retry.</param>
/// <param name="Factor">What each further wait is multiplied by; 1 keeps it the same.</param>
/// <param name="MaximumDelay">The longest wait.</param>
/// <param name="Jitter">The part of a wait that is random, from 0 (none) to 1 (all): many deliveries that failed together do not return together.</param>
public sealed record BackOff(TimeSpan FirstDelay, double Factor, TimeSpan MaximumDelay, double Jitter)
{
    /// <summary>1 second, doubled up to 10 minutes, half of it random.</summary>
    /// <value>EventBridge documents exponential back-off and jitter, not the numbers; these spread 185 retries over about a day.</value>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html"/>
    public static BackOff Exponential { get; } = new(TimeSpan.FromSeconds(1), 2, TimeSpan.FromMinutes(10), 0.5);

    /// <summary>1 minute, then 2 minutes, as Lambda waits between the attempts of an asynchronous invocation.</summary>
    /// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"/>
    public static BackOff LambdaAsynchronous { get; } = new(TimeSpan.FromMinutes(1), 2, TimeSpan.FromMinutes(2), 0);

    /// <summary>The wait after a number of failed attempts.</summary>
    /// <param name="failedAttempts">How many attempts have failed, at least 1.</param>
    /// <param name="random">A number from 0 to 1 that decides about the random part.</param>
    public TimeSpan DelayAfter(int failedAttempts, double random)
    {
        var seconds = FirstDelay.TotalSeconds * Math.Pow(Factor, failedAttempts - 1);
        var bounded = Math.Min(seconds, MaximumDelay.TotalSeconds);
        return TimeSpan.FromSeconds(bounded * (1 - (Jitter * random)));
    }
}
