namespace OrderFlow.EventBus.Delivery;

/// <summary>Why an attempt failed.</summary>
/// <param name="ErrorCode">The kind of failure, one of <see cref="DeliveryErrorCodes"/> or the target's own.</param>
/// <param name="ErrorMessage">What the failure says.</param>
/// <param name="IsRetryable">Whether another attempt may succeed; if not, the delivery is given up at once.</param>
public sealed record DeliveryFailure(string ErrorCode, string ErrorMessage, bool IsRetryable = true)
{
    /// <summary>How long the target asks to be left alone; the next attempt waits at least so long.</summary>
    /// <value>Null: it asks for nothing.</value>
    public TimeSpan? RetryAfter { get; init; }
}
