using System.Collections.Concurrent;
using System.Diagnostics;
using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace OrderFlow.Benchmarks.Orders;

/// <summary>Publishes orders from the EU and remembers those that the bus accepted.</summary>
internal sealed class OrderPublisher(OrderClients clients)
{
    private const int Batch = 10;

    private readonly ConcurrentDictionary<string, DateTimeOffset> accepted = [];

    /// <summary>When each accepted order was sent, by its event's id.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Accepted => accepted;

    /// <summary>Publishes orders one by one at an even rate.</summary>
    public async Task PublishAsync(int orders, double perSecond)
    {
        var clock = Stopwatch.StartNew();
        var calls = new List<Task>();
        for (var i = 0; i < orders; i++)
        {
            var due = TimeSpan.FromSeconds(i / perSecond);
            if (due > clock.Elapsed)
                await Task.Delay(due - clock.Elapsed);
            calls.Add(PutAsync(i, 1));
        }

        await Task.WhenAll(calls);
    }

    /// <summary>Publishes orders in batches over several connections, as fast as they are accepted; ends early when the endpoint is gone.</summary>
    public async Task FloodAsync(int orders, int connections)
    {
        var next = -Batch;
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            while (Interlocked.Add(ref next, Batch) is var first && first < orders)
            {
                if (!await TryPutAsync(first, Math.Min(Batch, orders - first)))
                    return;
            }
        }));
    }

    private async Task<bool> TryPutAsync(int first, int count)
    {
        try
        {
            await PutAsync(first, count);
            return true;
        }
        catch (Exception error) when (error is AmazonServiceException or HttpRequestException or IOException)
        {
            return false;
        }
    }

    private async Task PutAsync(int first, int count)
    {
        var entries = Enumerable.Range(first, count).Select(number => new PutEventsRequestEntry
        {
            EventBusName = "Orders",
            Source = "com.aws.orders",
            DetailType = "Order Notification",
            Detail = $$"""{"category":"office-supplies","value":{{number + 1}},"location":"eu-west"}""",
        });
        var sent = DateTimeOffset.UtcNow;
        var answer = await clients.Events.PutEventsAsync(new PutEventsRequest { Entries = [.. entries] });
        foreach (var entry in answer.Entries)
        {
            if (entry.EventId is null)
                throw new WrongResultException($"An order was refused: {entry.ErrorCode} {entry.ErrorMessage}");
            accepted[entry.EventId] = sent;
        }
    }
}
