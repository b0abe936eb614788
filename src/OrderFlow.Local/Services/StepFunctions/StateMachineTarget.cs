using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>State machines: each event starts an execution that is named after the event and the target, so that a repetition starts none.</summary>
internal sealed class StateMachineTarget(StateMachineService machines) : ITarget
{
    private const int LongestName = 80;

    public string Service => "states";

    public async Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation)
    {
        var name = message.DeliveryKey.Length > 0 ? $"{message.SourceId}_{message.DeliveryKey}" : message.SourceId;
        try
        {
            await machines.StartAsync(message.Target.ToString(), name.Length > LongestName ? name[..LongestName] : name, message.Text, message.Trace, cancellation);
        }
        catch (ServiceException error) when (error.Code == "ExecutionAlreadyExists")
        {
            // Delivered before; the record of it was lost with the process.
        }

        return DeliveryOutcome.Delivered;
    }
}
