using OrderFlow.EventBus.Delivery;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>A service that rules, destinations and dead letters can send to.</summary>
internal interface ITarget
{
    /// <summary>The service in the target's ARN.</summary>
    string Service { get; }

    /// <summary>Hands a message to the target.</summary>
    /// <returns>What follows from it; failures are thrown as <see cref="Protocols.ServiceException"/>.</returns>
    Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation);
}
