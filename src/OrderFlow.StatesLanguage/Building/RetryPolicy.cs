using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>Which errors are tried again, how often and when.</summary>
/// <example><code>.Retry(RetryPolicy.On(EventBridge.Throttling) with { MaxAttempts = 8, MaxDelay = TimeSpan.FromMinutes(1) })</code></example>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-retrying-after-an-error"/>
public sealed record RetryPolicy
{
    private RetryPolicy(IReadOnlyList<string> errors) => Errors = errors;

    /// <summary>The names of the errors, such as <see cref="ErrorNames.Timeout"/> or the lists of the integrations.</summary>
    public IReadOnlyList<string> Errors { get; init; }

    /// <summary>The time before the first retry, in whole seconds. Default: 1 second.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often it is tried again; 0 is never. Default: 3.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>By what the time grows with each retry, at least 1. Default: 2.</summary>
    public decimal BackoffRate { get; init; } = 2;

    /// <summary>The longest time between two attempts, in whole seconds. Default: no limit.</summary>
    public TimeSpan? MaxDelay { get; init; }

    /// <summary>Whether each time is drawn between nothing and the computed time, so that many executions do not retry at once. Default: yes.</summary>
    public bool FullJitter { get; init; } = true;

    /// <summary>Retries the given errors.</summary>
    /// <param name="errors">The names of the errors.</param>
    public static RetryPolicy On(params IEnumerable<string> errors) => new([.. errors]);

    internal Retrier ToRetrier(Func<string, WorkflowException> fail)
    {
        if (Errors.Count == 0)
            throw fail("a retry names no error. Name one, or use ErrorNames.All");
        if (Errors.Count > 1 && Errors.Contains(ErrorNames.All))
            throw fail("a retry has States.ALL beside other errors. Give it a policy of its own, after the others");
        if (MaxAttempts < 0 || BackoffRate < 1)
            throw fail($"a retry has MaxAttempts {MaxAttempts} and BackoffRate {BackoffRate}. They are at least 0 and 1");
        return new Retrier
        {
            ErrorEquals = Errors,
            IntervalSeconds = Seconds.Whole(Interval, least: 1, fail),
            MaxAttempts = MaxAttempts,
            BackoffRate = BackoffRate,
            MaxDelaySeconds = MaxDelay is { } delay ? Seconds.Whole(delay, least: 1, fail) : null,
            JitterStrategy = FullJitter ? JitterStrategy.Full : null,
        };
    }
}
