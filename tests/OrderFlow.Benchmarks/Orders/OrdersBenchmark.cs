using System.Diagnostics;
using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Orders;

/// <summary>The orders system on <c>orderflow up</c>, from outside: how soon it is ready, how fast orders go through it, what a kill loses.</summary>
internal static class OrdersBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The time to the first answer on an empty data folder and on a used one, and the memory that it holds when idle.</summary>
    public static async IAsyncEnumerable<QuickResult> ReadyAsync()
    {
        using var data = new TemporaryFolder();
        var times = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            using var endpoint = await EndpointProcess.StartAsync(data.Path);
            times.Add(endpoint.ReadyAfter.TotalMilliseconds);
            if (i == 0)
                yield return new QuickResult("ready, new data folder", times[0], "ms");
            if (i != 4)
                continue;
            yield return new QuickResult("ready, used data folder (median of 4)", times[1..].Order().ElementAt(2), "ms");
            await Task.Delay(TimeSpan.FromSeconds(5));
            yield return new QuickResult("idle", endpoint.WorkingSet / 1048576.0, "MB");
        }
    }

    /// <summary>From the call of PutEvents to the record of the Inventory bus, at 50 orders a second.</summary>
    public static async IAsyncEnumerable<QuickResult> LatencyAsync()
    {
        const int PerSecond = 50;
        using var data = new TemporaryFolder();
        using var endpoint = await EndpointProcess.StartAsync(data.Path);
        using var clients = new OrderClients(endpoint.Url);
        var warm = new OrderPublisher(clients);
        var outcomes = new OrderOutcomes(clients);
        await warm.PublishAsync(PerSecond * 20, PerSecond);
        await outcomes.WaitAsync(warm.Accepted, Patience);

        var orders = new OrderPublisher(clients);
        await orders.PublishAsync(PerSecond * 30, PerSecond);
        await outcomes.WaitAsync(orders.Accepted, Patience);
        var latencies = orders.Accepted.Select(order => (outcomes.Reserved[order.Key] - order.Value).TotalMilliseconds).Order().ToList();
        yield return new QuickResult("order to inventory record, median", latencies[latencies.Count / 2], "ms");
        yield return new QuickResult("order to inventory record, 99th percentile", latencies[latencies.Count * 99 / 100], "ms");
        yield return new QuickResult("after it", endpoint.WorkingSet / 1048576.0, "MB");
    }

    /// <summary>How many orders a second go all the way, 10,000 of them published as fast as they are accepted.</summary>
    public static async IAsyncEnumerable<QuickResult> ThroughputAsync()
    {
        const int Orders = 10_000;
        using var data = new TemporaryFolder();
        using var endpoint = await EndpointProcess.StartAsync(data.Path);
        using var clients = new OrderClients(endpoint.Url);
        var warm = new OrderPublisher(clients);
        var outcomes = new OrderOutcomes(clients);
        await warm.FloodAsync(1_000, 2);
        await outcomes.WaitAsync(warm.Accepted, Patience);

        var orders = new OrderPublisher(clients);
        var clock = Stopwatch.StartNew();
        await orders.FloodAsync(Orders, 2);
        yield return new QuickResult("orders accepted", Orders / clock.Elapsed.TotalSeconds, "orders/s");
        await outcomes.WaitAsync(orders.Accepted, Patience);
        var last = orders.Accepted.Keys.Max(order => outcomes.Reserved[order]) - orders.Accepted.Values.Min();
        yield return new QuickResult("orders end to end", Orders / last.TotalSeconds, "orders/s");
        yield return new QuickResult("doubles", outcomes.Doubles, "records");
        yield return new QuickResult("after it", endpoint.WorkingSet / 1048576.0, "MB");
    }

    /// <summary>10,000 orders with a kill in the middle: how many of those that were accepted are missing.</summary>
    public static async IAsyncEnumerable<QuickResult> KillAsync()
    {
        const int Orders = 10_000;
        using var data = new TemporaryFolder();
        var accepted = new Dictionary<string, DateTimeOffset>();
        using (var first = await EndpointProcess.StartAsync(data.Path))
        {
            using var clients = new OrderClients(first.Url);
            var orders = new OrderPublisher(clients);
            var flood = orders.FloodAsync(Orders, 2);
            while (orders.Accepted.Count < Orders / 2 && !flood.IsCompleted)
                await Task.Delay(5);
            first.Kill();
            await flood;
            Add(orders);
        }

        var before = accepted.Count;
        using var second = await EndpointProcess.StartAsync(data.Path);
        using var others = new OrderClients(second.Url);
        var rest = new OrderPublisher(others);
        await rest.FloodAsync(Orders - before, 2);
        Add(rest);
        var outcomes = new OrderOutcomes(others);
        await outcomes.WaitAsync(accepted, Patience);
        yield return new QuickResult("orders accepted before the kill", before, "orders");
        yield return new QuickResult("orders accepted", accepted.Count, "orders");
        yield return new QuickResult("without inventory record", accepted.Keys.Count(order => !outcomes.Reserved.ContainsKey(order)), "orders");
        yield return new QuickResult("doubles", outcomes.Doubles, "records");
        yield return await StoredAsync(outcomes, accepted);

        void Add(OrderPublisher publisher)
        {
            foreach (var (order, sent) in publisher.Accepted)
                accepted[order] = sent;
        }
    }

    private static async Task<QuickResult> StoredAsync(OrderOutcomes outcomes, Dictionary<string, DateTimeOffset> accepted)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var stored = await outcomes.StoredAsync();
            var missing = accepted.Keys.Count(order => !stored.Contains(order));
            if (missing == 0 || clock.Elapsed > Patience)
                return new QuickResult("without item in OrderDetails", missing, "orders", IsWrong: missing > 0);
            await Task.Delay(500);
        }
    }
}
