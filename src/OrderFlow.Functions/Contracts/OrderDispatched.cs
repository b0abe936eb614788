namespace OrderFlow.Functions.Contracts;

/// <summary>The detail of an "Order Dispatched" event: what ProcessedOrder announces for an order that it has stored.</summary>
/// <remarks>An order may be announced more than once; it is the same order whenever <paramref name="OrderId"/> is the same.</remarks>
/// <param name="OrderId">The order's id: that of the event that brought it, and its key in the table OrderDetails.</param>
/// <param name="Order">The order as received.</param>
public sealed record OrderDispatched(string OrderId, Order Order)
{
    /// <summary>The detail type of the event.</summary>
    public const string DetailType = "Order Dispatched";
}
