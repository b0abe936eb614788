using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Building.Integrations;

namespace OrderFlow.StatesLanguage.Tests.Building;

/// <summary>The workflow that the documentation shows, word for word.</summary>
internal sealed class OrderProcessing : Workflow<Event<Order>>
{
    public override string? Comment => "Takes an order and announces it.";

    protected override void Define(Flow<Event<Order>> orders) => orders
        .Pass("Read the order", e => new Received(e.Id, e.Detail))
        .Choice("Large order?", when => when
            .If(r => r.Order.Value >= 1_000m, large => large.Pass("Expedite", r => new Planned(r, Priority.High)))
            .Else(small => small.Pass("Plan", r => new Planned(r, Priority.Normal))))
        .Task("Announce", EventBridge.PutEvents<Planned>(p => new(
            Bus: Resources.Orders.Ref, Source: "com.aws.orders", DetailType: "Order Processed", Detail: p)))
        .Succeed();
}
