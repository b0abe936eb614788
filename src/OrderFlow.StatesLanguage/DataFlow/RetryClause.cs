using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>What one Retrier of a state says about attempts.</summary>
/// <param name="retrier">The Retrier as the definition has it.</param>
/// <seealso href="https://states-language.net/#retrying-after-error"/>
public sealed class RetryClause(Retrier retrier)
{
    private readonly double interval = retrier.IntervalSeconds ?? 1;
    private readonly double backoffRate = (double)(retrier.BackoffRate ?? 2m);
    private readonly double maxDelay = retrier.MaxDelaySeconds ?? double.PositiveInfinity;
    private readonly bool jitter = retrier.JitterStrategy == JitterStrategy.Full;

    /// <summary>Which errors it is for.</summary>
    public ErrorMatch Match { get; } = new(retrier.ErrorEquals);

    /// <summary>How often it tries again; 0 for never.</summary>
    public long MaxAttempts { get; } = retrier.MaxAttempts ?? 3;

    /// <summary>The time to let pass before the next attempt.</summary>
    /// <param name="attempts">The retries that this Retrier has given so far.</param>
    /// <param name="random">Where jitter comes from.</param>
    public TimeSpan Delay(int attempts, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var longest = LongestDelay(attempts);
        return jitter ? longest * random.NextDouble() : longest;
    }

    /// <summary>The time before the next attempt where jitter takes nothing off it.</summary>
    /// <param name="attempts">The retries that this Retrier has given so far.</param>
    public TimeSpan LongestDelay(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(interval * Math.Pow(backoffRate, attempts), Math.Min(maxDelay, CompiledWait.LongestSeconds)));
}
