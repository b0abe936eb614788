namespace OrderFlow.EventBus.Delivery.Dispatch;

/// <summary>Decides after a failure whether and when a delivery is tried again.</summary>
internal static class DeliveryAttempt
{
    private static readonly DeliveryFailure NeverTried =
        new(DeliveryErrorCodes.Unknown, "The delivery reached its maximum age before it was tried.");

    /// <summary>The dead letter of a delivery that must not be tried any more, or null.</summary>
    public static DeadLetter? GiveUpBefore(PendingDelivery delivery, DateTimeOffset now)
    {
        if (delivery.LastFailure is { } failure && GiveUpAfter(delivery, failure) is { } deadLetter)
            return deadLetter;
        return now > Deadline(delivery)
            ? new DeadLetter(delivery, delivery.LastFailure ?? NeverTried, ExhaustedRetryCondition.MaximumEventAgeInSeconds)
            : null;
    }

    /// <summary>The delivery as it waits after a failure, or the dead letter that it becomes.</summary>
    public static (PendingDelivery Delivery, DeadLetter? DeadLetter) After(PendingDelivery delivery, DeliveryFailure failure, DateTimeOffset now, double random)
    {
        var failed = delivery with { FailedAttempts = delivery.FailedAttempts + 1, LastFailure = failure };
        if (GiveUpAfter(failed, failure) is { } deadLetter)
            return (failed, deadLetter);
        var wait = failed.Request.RetryPolicy.BackOff.DelayAfter(failed.FailedAttempts, random);
        if (failure.RetryAfter is { } asked && asked > wait)
            wait = asked;
        return wait > Deadline(failed) - now
            ? (failed, new DeadLetter(failed, failure, ExhaustedRetryCondition.MaximumEventAgeInSeconds))
            : (failed with { DueAt = now + wait }, null);
    }

    /// <summary>What a thrown exception says about the attempt.</summary>
    public static DeliveryFailure FailureOf(Exception error) => new(
        error is TimeoutException or OperationCanceledException ? DeliveryErrorCodes.Timeout : DeliveryErrorCodes.InternalError,
        error.Message);

    private static DeadLetter? GiveUpAfter(PendingDelivery failed, DeliveryFailure failure)
    {
        if (!failure.IsRetryable)
            return new DeadLetter(failed, failure, null);
        return failed.FailedAttempts > failed.Request.RetryPolicy.MaximumRetryAttempts
            ? new DeadLetter(failed, failure, ExhaustedRetryCondition.MaximumRetryAttempts)
            : null;
    }

    private static DateTimeOffset Deadline(PendingDelivery delivery)
    {
        var age = delivery.Request.RetryPolicy.MaximumEventAge;
        return age < DateTimeOffset.MaxValue - delivery.FirstAcceptedAt ? delivery.FirstAcceptedAt + age : DateTimeOffset.MaxValue;
    }
}
