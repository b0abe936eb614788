using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Deliveries;

/// <summary>The services that can be sent to, by the service in an ARN.</summary>
internal sealed class DeliveryTargets
{
    private readonly Dictionary<string, ITarget> byService = [];

    public void Add(ITarget target) => byService.Add(target.Service, target);

    /// <exception cref="ServiceException">There is no such target, or it is of a service that is not served.</exception>
    public Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation) =>
        byService.TryGetValue(message.Target.Service, out var target)
            ? target.SendAsync(message, cancellation)
            : throw ServiceException.NotFound($"The target {message.Target} is of the service {message.Target.Service}, which is not served here.");

    /// <summary>Whether an ARN is of a service that can be sent to.</summary>
    public bool Serves(Arn arn) => byService.ContainsKey(arn.Service);
}
