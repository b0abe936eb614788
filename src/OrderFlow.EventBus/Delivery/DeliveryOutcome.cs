namespace OrderFlow.EventBus.Delivery;

/// <summary>What became of an attempt.</summary>
public sealed record DeliveryOutcome
{
    private DeliveryOutcome(DeliveryFailure? failure, IReadOnlyList<DeliveryRequest> followUps)
    {
        Failure = failure;
        FollowUps = followUps;
    }

    /// <summary>Delivered, and nothing follows.</summary>
    public static DeliveryOutcome Delivered { get; } = new(null, []);

    /// <summary>Why the attempt failed; null if it did not.</summary>
    public DeliveryFailure? Failure { get; }

    /// <summary>What is delivered because of this success.</summary>
    public IReadOnlyList<DeliveryRequest> FollowUps { get; }

    /// <summary>Delivered, and further deliveries follow from it, for instance to an on-success destination. They are accepted in the same write that forgets this delivery.</summary>
    public static DeliveryOutcome DeliveredWith(params IReadOnlyList<DeliveryRequest> followUps) => new(null, followUps);

    /// <summary>Failed.</summary>
    public static DeliveryOutcome Failed(DeliveryFailure failure) => new(failure, []);
}
