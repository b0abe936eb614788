using System.Text.Json.Serialization;

namespace OrderFlow.Functions.Contracts;

/// <summary>The detail of an "Order Processed" event: what OrderProcessing announces for an order that it accepted.</summary>
/// <param name="OrderId">The order's id: that of the event that brought it, so that an event delivered twice is one order.</param>
/// <param name="OrderDetails">The order and what was decided about it.</param>
public sealed record OrderProcessed(
    [property: JsonPropertyName("OrderId")] string OrderId,
    [property: JsonPropertyName("OrderDetails")] OrderDetails OrderDetails)
{
    /// <summary>The detail type of the event.</summary>
    public const string DetailType = "Order Processed";
}
