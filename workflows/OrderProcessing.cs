using Amazon.Lambda.CloudWatchEvents;
using OrderFlow.Functions.Contracts;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Building.Integrations;

namespace OrderFlow.Workflows;

/// <summary>Processes an order from the Orders bus and announces "Order Processed" there, or "Order Rejected".</summary>
/// <remarks>
/// What it announces never starts it again: EUOrdersRule asks for the detail type "Order Notification" and a location at
/// the top of the detail, while here the order is nested and the detail type is another.
/// </remarks>
public sealed class OrderProcessing : Workflow<CloudWatchEvent<Order>>
{
    private const string Source = "com.aws.orders";

    /// <summary>Orders of at least this value are expedited.</summary>
    private const decimal ExpediteFrom = 1_000m;

    /// <inheritdoc/>
    protected override void Define(Flow<CloudWatchEvent<Order>> input) => input
        .Pass("Check the order", e => new CheckedOrder(
            e.Id,
            e.Detail,
            string.IsNullOrEmpty(e.Detail.Category) ? "It names no category."
            : e.Detail.Value == null ? "It has no value."
            : e.Detail.Value < 0 ? $"Its value is negative: {e.Detail.Value}."
            : !Locations.All.Contains(e.Detail.Location) ? $"Its location is unknown: {e.Detail.Location}."
            : null))
        .Choice("Decide", when => when
            .If(c => c.Problem != null, rejected => rejected
                .Task("Reject", EventBridge.PutEvents<CheckedOrder>(c => new(
                    Resources.OrdersBus.Ref, Source, OrderRejected.DetailType, new OrderRejected(c.EventId, c.Problem!, c.Order))))
                .Output((c, result) => new Announcement(OrderRejected.DetailType, c.EventId, result.Entries[0].EventId))
                .Succeed())
            .If(c => c.Order.Value >= ExpediteFrom, large => large
                .Pass("Expedite", c => new PlannedOrder(c.EventId, c.Order, new Plan(Priority.Expedited, 24))))
            .Else(small => small
                .Pass("Queue", c => new PlannedOrder(c.EventId, c.Order, new Plan(Priority.Normal, 72)))))
        .Task("Announce", EventBridge.PutEvents<PlannedOrder>((p, context) => new(
            Resources.OrdersBus.Ref,
            Source,
            OrderProcessed.DetailType,
            new OrderProcessed(p.EventId, new OrderDetails(p.Order, p.Plan, p.EventId, context.State.EnteredTime)))))
        .Output((p, result) => new Announcement(OrderProcessed.DetailType, p.EventId, result.Entries[0].EventId))
        .Succeed();

    private sealed record CheckedOrder(string EventId, Order Order, string? Problem);

    private sealed record PlannedOrder(string EventId, Order Order, Plan Plan);

    /// <summary>The output of an execution: which event it announced for which order.</summary>
    private sealed record Announcement(string Announced, string OrderId, string? EventId);
}
