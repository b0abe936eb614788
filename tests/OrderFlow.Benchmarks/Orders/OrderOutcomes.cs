using System.Diagnostics;
using System.Text.Json;
using Amazon.CloudWatchLogs.Model;
using Amazon.DynamoDBv2.Model;

namespace OrderFlow.Benchmarks.Orders;

/// <summary>Where orders end: the records of the Inventory bus and the table OrderDetails.</summary>
internal sealed class OrderOutcomes(OrderClients clients)
{
    private const string InventoryGroup = "/aws/events/inventory";
    private const string DetailsTable = "OrderDetails";

    private static readonly TimeSpan LookBack = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, DateTimeOffset> reserved = [];
    private readonly HashSet<string> seen = [];
    private DateTimeOffset newest = DateTimeOffset.UnixEpoch;

    /// <summary>When the record of each order came, by the order's event id.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Reserved => reserved;

    /// <summary>How many records say the same as another.</summary>
    public int Doubles { get; private set; }

    /// <summary>Reads until every order has its record.</summary>
    /// <exception cref="WrongResultException">Some have none after the time.</exception>
    public async Task WaitAsync(IReadOnlyDictionary<string, DateTimeOffset> orders, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        var whole = TimeSpan.FromSeconds(5);
        while (true)
        {
            // Records come in another order than their times say; a look back finds most of them, now and then one at all finds the rest.
            await ReadAsync(clock.Elapsed < whole ? newest - LookBack : DateTimeOffset.UnixEpoch);
            if (clock.Elapsed >= whole)
                whole = clock.Elapsed + TimeSpan.FromSeconds(5);
            var missing = orders.Keys.Count(order => !reserved.ContainsKey(order));
            if (missing == 0)
                return;
            if (clock.Elapsed > patience)
                throw new WrongResultException($"{missing} of {orders.Count} orders have no record in {InventoryGroup} after {patience.TotalSeconds} s.");
            await Task.Delay(100);
        }
    }

    /// <summary>The orders in the table.</summary>
    public async Task<IReadOnlySet<string>> StoredAsync()
    {
        var stored = new HashSet<string>();
        Dictionary<string, AttributeValue>? next = null;
        do
        {
            var page = await clients.Tables.ScanAsync(new ScanRequest { TableName = DetailsTable, ExclusiveStartKey = next });
            stored.UnionWith((page.Items ?? []).Select(item => item["OrderId"].S));
            next = page.LastEvaluatedKey;
        }
        while (next is { Count: > 0 });
        return stored;
    }

    private async Task ReadAsync(DateTimeOffset from)
    {
        string? token = null;
        do
        {
            var page = await clients.Logs.FilterLogEventsAsync(new FilterLogEventsRequest
            {
                LogGroupName = InventoryGroup,
                StartTime = Math.Max(0, from.ToUnixTimeMilliseconds()),
                NextToken = token,
            });
            foreach (var record in page.Events ?? [])
                Add(record);
            token = page.NextToken;
        }
        while (token is not null);
    }

    private void Add(FilteredLogEvent record)
    {
        if (!seen.Add(record.EventId))
            return;
        var time = DateTimeOffset.FromUnixTimeMilliseconds(record.IngestionTime!.Value);
        newest = DateTimeOffset.FromUnixTimeMilliseconds(Math.Max(newest.ToUnixTimeMilliseconds(), record.Timestamp!.Value));
        using var document = JsonDocument.Parse(record.Message);
        var order = document.RootElement.GetProperty("detail").GetProperty("requestPayload").GetProperty("detail").GetProperty("OrderId").GetString()!;
        if (!reserved.TryAdd(order, time))
            Doubles++;
    }
}
