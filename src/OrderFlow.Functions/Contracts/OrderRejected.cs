namespace OrderFlow.Functions.Contracts;

/// <summary>The detail of an "Order Rejected" event: an order that cannot be processed, and why.</summary>
/// <param name="OrderId">The order's id: that of the event that brought it.</param>
/// <param name="Reason">Why it cannot be processed, for people.</param>
/// <param name="Order">The order as received.</param>
public sealed record OrderRejected(string OrderId, string Reason, Order Order)
{
    /// <summary>The detail type of the event.</summary>
    public const string DetailType = "Order Rejected";
}
