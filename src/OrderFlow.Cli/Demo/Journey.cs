using OrderFlow.Local.Hops;

namespace OrderFlow.Cli.Demo;

/// <summary>The hops that one order has to make through the orders system, and those that it made.</summary>
internal sealed class Journey
{
    private readonly List<ExpectedHop> missing;
    private readonly List<string> strays = [];

    private Journey(DemoOrder order, IEnumerable<ExpectedHop> expected)
    {
        Order = order;
        missing = [.. expected];
    }

    public DemoOrder Order { get; }

    /// <summary>The hops that it has still to make, in the order in which they are due.</summary>
    public IReadOnlyList<ExpectedHop> Missing => missing;

    /// <summary>The rules that matched although none of them is for such an order.</summary>
    public IReadOnlyList<string> Strays => strays;

    public bool IsComplete => missing.Count == 0;

    public static Journey Of(DemoOrder order) => new(order, [.. Taken(), .. order.FromEU ? Processed(order) : Supplied()]);

    public void Add(Hop hop)
    {
        if (hop.Kind == HopKind.RuleMatched && !ExpectedRules(Order).Contains(hop.Resource) && !strays.Contains(hop.Resource))
            strays.Add(hop.Resource);
        var met = missing.FindIndex(expected => expected.IsMetBy(hop));
        if (met >= 0)
            missing.RemoveAt(met);
    }

    // Every order: logged, told to the webhook, stored and dispatched.
    private static IEnumerable<ExpectedHop> Taken() =>
    [
        new(HopKind.EventAccepted, "Orders", "Order Notification"),
        new(HopKind.RuleMatched, "OrdersDevRule"),
        new(HopKind.LogWritten, "/aws/events/orders", "Order Notification"),
        new(HopKind.RuleMatched, "OrdersEventsRule"),
        new(HopKind.TargetDelivered, "OrdersEventsRule"),
        new(HopKind.RuleMatched, "ProcessedOrderstoLambda"),
        new(HopKind.FunctionSucceeded, "ProcessedOrder"),
        new(HopKind.EventAccepted, "Orders", "Order Dispatched"),
        new(HopKind.LogWritten, "/aws/events/orders", "Order Dispatched"),
    ];

    // Lab supplies from us-east: in the queue of the topic, and at the API for that location.
    private static IEnumerable<ExpectedHop> Supplied() =>
    [
        new(HopKind.RuleMatched, "USLabSupplyRule"),
        new(HopKind.MessagePublished, "Orders"),
        new(HopKind.MessageSent, "Orders"),
        new(HopKind.RuleMatched, "USOrdertoAPI"),
        new(HopKind.TargetDelivered, "USOrdertoAPI"),
    ];

    private static IEnumerable<ExpectedHop> Processed(DemoOrder order) =>
    [
        new(HopKind.RuleMatched, "EUOrdersRule"),
        new(HopKind.TargetDelivered, "EUOrdersRule"),
        new(HopKind.ExecutionStarted, "OrderProcessing"),
        new(HopKind.StateExited, "OrderProcessing", order.Expedited ? "Expedite" : "Queue"),
        new(HopKind.StateExited, "OrderProcessing", "Announce"),
        new(HopKind.ExecutionEnded, "OrderProcessing", "SUCCEEDED"),
        new(HopKind.EventAccepted, "Orders", "Order Processed"),
        new(HopKind.LogWritten, "/aws/events/orders", "Order Processed"),
        new(HopKind.RuleMatched, "OrderProcessingRule"),
        new(HopKind.TargetDelivered, "OrderProcessingRule"),
        new(HopKind.FunctionInvoked, "InventoryFunction"),
        new(HopKind.FunctionSucceeded, "InventoryFunction"),
        new(HopKind.DestinationReached, "InventoryFunction", "Inventory"),
        new(HopKind.EventAccepted, "Inventory", "Lambda Function Invocation Result - Success"),
        new(HopKind.RuleMatched, "InventoryDevRule"),
        new(HopKind.LogWritten, "/aws/events/inventory", "Lambda Function Invocation Result - Success"),
    ];

    private static HashSet<string> ExpectedRules(DemoOrder order) =>
    [
        "OrdersDevRule", "OrdersEventsRule", "ProcessedOrderstoLambda",
        .. order.FromEU ? (string[])["EUOrdersRule", "OrderProcessingRule", "InventoryDevRule"] : ["USLabSupplyRule", "USOrdertoAPI"],
    ];
}
