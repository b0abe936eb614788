namespace OrderFlow.EventBus.Delivery;

/// <summary>Which limit of a <see cref="RetryPolicy"/> ended the attempts; the names are the values of <see cref="DeliveryAttributes.ExhaustedRetryCondition"/>.</summary>
public enum ExhaustedRetryCondition
{
    /// <summary>All retries failed.</summary>
    MaximumRetryAttempts,

    /// <summary>The delivery became too old.</summary>
    MaximumEventAgeInSeconds,
}
