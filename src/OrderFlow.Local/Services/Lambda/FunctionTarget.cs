using OrderFlow.EventBus.Delivery;
using OrderFlow.Local.Services.Deliveries;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>Functions: the message becomes an asynchronous invocation, which is accepted in the same write.</summary>
internal sealed class FunctionTarget(LambdaService lambda) : ITarget
{
    public string Service => "lambda";

    public Task<DeliveryOutcome> SendAsync(TargetMessage message, CancellationToken cancellation)
    {
        var function = lambda.Existing(message.Target.ToString());
        var invocation = new FunctionInvocation(Guid.NewGuid().ToString(), message.Payload, message.Trace);
        return Task.FromResult(DeliveryOutcome.DeliveredWith(lambda.Invocation(function, invocation)));
    }
}
