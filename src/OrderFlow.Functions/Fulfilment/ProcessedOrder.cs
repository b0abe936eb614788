using Amazon.Lambda.Annotations;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Core;
using OrderFlow.Functions.Contracts;
using OrderFlow.Functions.Events;

namespace OrderFlow.Functions.Fulfilment;

/// <summary>Stores every order in the table OrderDetails and announces its dispatch.</summary>
/// <param name="table">The table.</param>
/// <param name="orders">The Orders bus.</param>
public sealed class ProcessedOrder(OrderTable table, EventPublisher orders)
{
    /// <summary>Stores the order of an "Order Notification" event and publishes "Order Dispatched".</summary>
    /// <remarks>
    /// Lambda may hand over the same event more than once. The event's id is the order's: a second time finds the item, writes
    /// nothing, and publishes only if the first time did not come to note that it had. So an order is stored once, and its dispatch
    /// is announced at least once: twice only if the function ends between the announcement and its note.
    /// </remarks>
    /// <param name="notification">The event.</param>
    /// <param name="context">The invocation.</param>
    /// <exception cref="EventNotAcceptedException">The bus did not take the announcement; Lambda tries again.</exception>
    [LambdaFunction(ResourceName = nameof(ProcessedOrder), Timeout = 30, MemorySize = 512)]
    public async Task HandleAsync(CloudWatchEvent<Order> notification, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(notification);
        ArgumentNullException.ThrowIfNull(context);

        var orderId = notification.Id;
        var isNew = await table.AddAsync(orderId, notification.Detail, notification.Time.ToUniversalTime());
        if (!isNew && await table.DispatchOfAsync(orderId) is { } announced)
        {
            context.Logger.LogInformation($"Order {orderId}: dispatched before, with event {announced}.");
            return;
        }

        var eventId = await orders.PublishAsync(OrderEvents.Source, OrderDispatched.DetailType, new OrderDispatched(orderId, notification.Detail), context);
        await table.SetDispatchAsync(orderId, eventId);
        context.Logger.LogInformation($"Order {orderId}: stored and dispatched with event {eventId}.");
    }
}
