namespace OrderFlow.EventBus.Delivery;

/// <summary>An accepted delivery, as the journal holds it.</summary>
public sealed record PendingDelivery
{
    /// <summary>Identifies the delivery, also after a restart: a target that must not act twice can tell a repetition by it.</summary>
    public required string Id { get; init; }

    /// <summary>What is delivered, and where.</summary>
    public required DeliveryRequest Request { get; init; }

    /// <summary>When the delivery was accepted.</summary>
    public required DateTimeOffset FirstAcceptedAt { get; init; }

    /// <summary>When the next attempt is due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>How many attempts have failed.</summary>
    public int FailedAttempts { get; init; }

    /// <summary>What went wrong last; null while nothing did.</summary>
    public DeliveryFailure? LastFailure { get; init; }

    /// <summary>Names the target to the host.</summary>
    public string TargetKey => Request.TargetKey;

    /// <summary>What is delivered.</summary>
    public ReadOnlyMemory<byte> Payload => Request.Payload;

    /// <summary>What the host wants to know when it delivers.</summary>
    public IReadOnlyDictionary<string, string> Attributes => Request.Attributes;
}
