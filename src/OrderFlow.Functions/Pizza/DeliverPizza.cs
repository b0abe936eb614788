using System.Text.Json.Nodes;
using Amazon.Lambda.Annotations;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Core;
using OrderFlow.Functions.Events;

namespace OrderFlow.Functions.Pizza;

/// <summary>Delivers the pizza of an order: the function deliver_pizza.</summary>
/// <param name="bus">The lab's event bus.</param>
public sealed class DeliverPizza(EventPublisher bus)
{
    /// <summary>Publishes the order again with the event type "delivered".</summary>
    /// <param name="pizza">The event that brought the order.</param>
    /// <param name="context">The invocation.</param>
    /// <exception cref="EventNotAcceptedException">The bus did not take the event; Lambda tries again.</exception>
    [LambdaFunction(ResourceName = nameof(DeliverPizza), Timeout = 30, MemorySize = 512)]
    public Task HandleAsync(CloudWatchEvent<JsonObject> pizza, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(pizza);
        ArgumentNullException.ThrowIfNull(context);
        return PizzaStep.AdvanceAsync(bus, pizza, next: "delivered", source: "deliver_pizza", context);
    }
}
