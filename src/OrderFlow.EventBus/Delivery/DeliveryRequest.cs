namespace OrderFlow.EventBus.Delivery;

/// <summary>Something to deliver.</summary>
/// <param name="TargetKey">Names the target to the host. Deliveries of one key share their concurrency; those of different keys never wait for each other.</param>
/// <param name="Payload">What is delivered; it must not be changed afterwards.</param>
public sealed record DeliveryRequest(string TargetKey, ReadOnlyMemory<byte> Payload)
{
    private static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    /// <summary>What the host wants to know when it delivers, for instance <see cref="DeliveryAttributes.RuleArn"/> and a trace id.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = NoAttributes;

    /// <summary>How often and how long it is tried.</summary>
    /// <value><see cref="RetryPolicy.Default"/>.</value>
    public RetryPolicy RetryPolicy { get; init; } = RetryPolicy.Default;

    /// <summary>How long the first attempt waits.</summary>
    public TimeSpan Delay { get; init; }
}
