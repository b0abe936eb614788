using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.EventBridge.ApiDestinations;
using OrderFlow.Local.Services.EventBridge.Targets;
using OrderFlow.Local.Services.Lambda;
using OrderFlow.Local.Services.Sns;
using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Hosting;

/// <content>What is delivered durably, and to which targets.</content>
internal sealed partial class LocalServices
{
    private void AddDeliveries()
    {
        var targets = new DeliveryTargets();
        targets.Add(new LogGroupTarget(logs, options.TimeProvider));
        targets.Add(new StateMachineTarget(machines));
        targets.Add(new FunctionTarget(lambda));
        targets.Add(new QueueTarget(queues));
        targets.Add(new TopicTarget(topics));
        targets.Add(new EventsTarget(new EventBusTarget(bridge), new ApiDestinationTarget(apiDestinations, connections, http, new AccessTokens(connections, http, options.TimeProvider), options.TimeProvider)));
        deliveries.RateOf = apiDestinations.RateOf;
        deliveries.Add(new EventDelivery(targets, bridge, Hops));
        deliveries.Add(new InvocationDelivery(lambda, options.TimeProvider));
        deliveries.Add(new DestinationDelivery(targets, bridge, Account, Hops, options.TimeProvider));
        deliveries.Add(new NotificationDelivery(targets, queues, topics.WebServers));
        deliveries.Add(new DeadLetterKind(targets));
    }
}
