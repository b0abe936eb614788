using System.Globalization;

namespace OrderFlow.EventBus.Delivery;

/// <summary>A delivery that is given up.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Failure">What went wrong last.</param>
/// <param name="Condition">Which limit was reached; null if the failure could not be retried.</param>
public sealed record DeadLetter(PendingDelivery Delivery, DeliveryFailure Failure, ExhaustedRetryCondition? Condition)
{
    /// <summary>How many retries there were after the first attempt.</summary>
    public int RetryAttempts => Math.Max(0, Delivery.FailedAttempts - 1);

    /// <summary>The attributes that EventBridge puts on the message in the dead-letter queue.</summary>
    public IReadOnlyDictionary<string, string> ToMessageAttributes()
    {
        var attributes = new Dictionary<string, string>();
        foreach (var name in (ReadOnlySpan<string>)[DeliveryAttributes.RuleArn, DeliveryAttributes.TargetArn])
        {
            if (Delivery.Attributes.TryGetValue(name, out var value))
                attributes[name] = value;
        }

        attributes[DeliveryAttributes.ErrorCode] = Failure.ErrorCode;
        attributes[DeliveryAttributes.ErrorMessage] = Failure.ErrorMessage;
        if (Condition is { } condition)
            attributes[DeliveryAttributes.ExhaustedRetryCondition] = condition.ToString();
        attributes[DeliveryAttributes.RetryAttempts] = RetryAttempts.ToString(CultureInfo.InvariantCulture);
        return attributes;
    }
}
