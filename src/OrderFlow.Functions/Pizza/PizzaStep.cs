using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Core;
using OrderFlow.Functions.Events;

namespace OrderFlow.Functions.Pizza;

/// <summary>What the steps of a pizza have in common: each says in the order which one is next and puts it back on the bus.</summary>
internal static class PizzaStep
{
    /// <summary>The detail type of a pizza's events.</summary>
    public const string DetailType = "eventtype";

    /// <summary>Publishes an order again with its item's event type set to the next one; everything else in it stays as it is.</summary>
    /// <param name="bus">The lab's event bus.</param>
    /// <param name="pizza">The event that brought the order.</param>
    /// <param name="next">The next event type.</param>
    /// <param name="source">The function that did this step.</param>
    /// <param name="context">The invocation.</param>
    /// <exception cref="JsonException">The detail holds no item.</exception>
    /// <exception cref="EventNotAcceptedException">The bus did not take the event.</exception>
    public static async Task AdvanceAsync(EventPublisher bus, CloudWatchEvent<JsonObject> pizza, string next, string source, ILambdaContext context)
    {
        // Rules also match an item among several; which of them would be the pizza is anybody's guess.
        if (pizza.Detail?["item"] is not JsonObject item)
            throw new JsonException($"The detail of event {pizza.Id} has no object \"item\".");

        item["eventtype"] = next;
        var eventId = await bus.PublishAsync(source, DetailType, pizza.Detail, context);
        context.Logger.LogInformation($"Order {item["order_id"]}: {next} with event {eventId}.");
    }
}
