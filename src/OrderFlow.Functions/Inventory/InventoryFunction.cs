using Amazon.Lambda.Annotations;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Core;
using OrderFlow.Functions.Contracts;

namespace OrderFlow.Functions.Inventory;

/// <summary>Reserves stock for processed orders.</summary>
/// <param name="warehouses">Where stock is held.</param>
/// <param name="time">The clock that reservations end by.</param>
public sealed class InventoryFunction(IWarehouses warehouses, TimeProvider time)
{
    /// <summary>Reserves stock for the order that an "Order Processed" event announces.</summary>
    /// <remarks>
    /// Lambda may hand over the same event more than once: the reservation's id comes from the order's,
    /// so that the second reservation is recognised as the first.
    /// </remarks>
    /// <param name="processed">The event.</param>
    /// <param name="context">The invocation.</param>
    /// <returns>The reservation; Lambda's on-success destination carries it to the Inventory bus.</returns>
    /// <exception cref="UnservedLocationException">No warehouse serves the order's location.</exception>
    [LambdaFunction(ResourceName = nameof(InventoryFunction), Timeout = 30, MemorySize = 512)]
    public Reservation Reserve(CloudWatchEvent<OrderProcessed> processed, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(processed);
        ArgumentNullException.ThrowIfNull(context);

        var (orderId, details) = processed.Detail;
        var warehouse = warehouses.Serving(details.Order.Location!);
        context.Logger.LogInformation($"Order {orderId}: {details.Order.Category} held in {warehouse}.");

        return new Reservation(
            ReservationId: $"reservation-{orderId}",
            OrderId: orderId,
            Category: details.Order.Category!,
            Warehouse: warehouse,
            Priority: details.Plan.Priority,
            HeldUntil: time.GetUtcNow().AddHours(details.Plan.ReserveForHours));
    }
}
