using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>One Retrier of a state.</summary>
/// <seealso href="https://states-language.net/#retrying-after-error"/>
internal sealed class RetryClause(Retrier retrier)
{
    private readonly double interval = retrier.IntervalSeconds ?? 1;
    private readonly double backoffRate = (double)(retrier.BackoffRate ?? 2m);
    private readonly double maxDelay = retrier.MaxDelaySeconds ?? double.PositiveInfinity;
    private readonly bool jitter = retrier.JitterStrategy == JitterStrategy.Full;

    public ErrorMatch Match { get; } = new(retrier.ErrorEquals);

    public long MaxAttempts { get; } = retrier.MaxAttempts ?? 3;

    /// <summary>The time to let pass before the next attempt.</summary>
    /// <param name="attempts">The retries that this Retrier has given so far.</param>
    /// <param name="random">Where jitter comes from.</param>
    public TimeSpan Delay(int attempts, Random random)
    {
        var seconds = Math.Min(interval * Math.Pow(backoffRate, attempts), Math.Min(maxDelay, CompiledWait.LongestSeconds));
        return TimeSpan.FromSeconds(jitter ? seconds * random.NextDouble() : seconds);
    }
}
