using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.Benchmarks.Builder;

/// <summary>A workflow of twenty states: four rounds of Pass, Choice and a Pass on either way, then a tail of four.</summary>
internal sealed class TwentyStates : Workflow<BenchmarkOrder>
{
    public const int States = 20;
    private const int Rounds = 4;

    protected override void Define(Flow<BenchmarkOrder> input)
    {
        var orders = input;
        for (var round = 1; round <= Rounds; round++)
            orders = Round(orders, $" in round {round}");
        orders
            .Pass("Total", o => new { o.Id, o.Customer, Total = o.Price * o.Quantity, Label = $"Order {o.Id} of {o.Customer}" })
            .Wait("Rest", TimeSpan.FromSeconds(1))
            .Pass("Report", t => new { t.Id, Report = t.Total > 1_000 ? $"{t.Label} is large" : t.Label })
            .Succeed("Done");
    }

    private static Flow<BenchmarkOrder> Round(Flow<BenchmarkOrder> orders, string round) => orders
        .Pass("Add the tax" + round, o => new BenchmarkOrder(o.Id, o.Customer, o.Price * 1.19, o.Quantity, o.IsPriority))
        .Choice("How urgent?" + round, when => when
            .If(o => o.IsPriority && o.Price * o.Quantity >= 500, urgent => urgent
                .Pass("Raise" + round, o => new BenchmarkOrder(o.Id, o.Customer.ToUpperInvariant(), o.Price + 5, o.Quantity, o.IsPriority)))
            .Else(plain => plain
                .Pass("Keep" + round, o => new BenchmarkOrder(o.Id, o.Customer, o.Price, o.Quantity, false))));
}
