using OrderFlow.Cli.Demo;
using OrderFlow.Local.Hops;

namespace OrderFlow.Cli.Tests.Demo;

public sealed class JourneyTests
{
    private static readonly DemoOrder FromEU = new("office-supplies", 300, "eu-west");
    private static readonly DemoOrder FromUS = new("lab-supplies", 415, "us-east");

    [Fact]
    public void An_order_from_the_EU_ends_in_the_inventory_log() =>
        Journey.Of(FromEU).Missing[^1].Resource.ShouldBe("/aws/events/inventory");

    [Fact]
    public void Lab_supplies_for_the_US_are_not_processed_but_told_to_the_topic_and_the_API()
    {
        var missing = Journey.Of(FromUS).Missing;

        missing.ShouldNotContain(hop => hop.Kind == HopKind.ExecutionStarted);
        missing.ShouldContain(hop => hop.Kind == HopKind.MessageSent && hop.Resource == "Orders");
        missing.ShouldContain(hop => hop.Kind == HopKind.TargetDelivered && hop.Resource == "USOrdertoAPI");
    }

    [Fact]
    public void Every_order_is_stored_and_dispatched()
    {
        foreach (var order in new[] { FromEU, FromUS })
            Journey.Of(order).Missing.ShouldContain(hop => hop.Kind == HopKind.FunctionSucceeded && hop.Resource == "ProcessedOrder");
    }

    [Fact]
    public void A_hop_is_ticked_off_once()
    {
        var journey = Journey.Of(FromUS);
        var before = journey.Missing.Count;

        journey.Add(Hop(HopKind.RuleMatched, "OrdersDevRule"));
        journey.Add(Hop(HopKind.RuleMatched, "OrdersDevRule"));

        journey.Missing.Count.ShouldBe(before - 1);
    }

    [Fact]
    public void A_hop_of_the_same_kind_elsewhere_is_not_the_one_that_is_missing()
    {
        var journey = Journey.Of(FromUS);

        journey.Add(Hop(HopKind.LogWritten, "/aws/events/inventory"));

        journey.Missing.ShouldContain(hop => hop.Kind == HopKind.LogWritten);
    }

    [Fact]
    public void A_rule_that_is_not_for_the_order_is_a_stray()
    {
        var journey = Journey.Of(FromUS);

        journey.Add(Hop(HopKind.RuleMatched, "EUOrdersRule"));

        journey.Strays.ShouldBe(["EUOrdersRule"]);
    }

    private static Hop Hop(HopKind kind, string resource) => new() { Kind = kind, Resource = resource, TraceId = "1-0-0" };
}
