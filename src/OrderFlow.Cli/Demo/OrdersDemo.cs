using System.Diagnostics;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using OrderFlow.Local;
using Spectre.Console;

namespace OrderFlow.Cli.Demo;

/// <summary>Publishes the workshop's orders to the Orders bus of an endpoint and watches where they go.</summary>
internal sealed class OrdersDemo(LocalEndpoint endpoint, IAnsiConsole console, TimeSpan patience)
{
    private const string OrdersBus = "Orders";
    private const string InventoryLogGroup = "/aws/events/inventory";

    private readonly Timeline timeline = new(console);

    /// <summary>Runs the demo.</summary>
    /// <param name="orders">The orders to publish, one after the other.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="LocalEndpointException">The template is of another system.</exception>
    /// <returns>Whether every order made every hop that it has to make, and no other.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<DemoOrder> orders, CancellationToken cancellation)
    {
        using var events = new AmazonEventBridgeClient(
            LocalCredentials.Any, new AmazonEventBridgeConfig { ServiceURL = endpoint.Url.ToString(), AuthenticationRegion = endpoint.Region });

        await CheckAsync(events, cancellation);
        var journeys = new List<Journey>();
        foreach (var order in orders)
        {
            timeline.Begin(journeys.Count + 1, order);
            journeys.Add(await FollowAsync(order, events, cancellation));
        }

        return await ReportAsync(journeys, cancellation);
    }

    private static async Task CheckAsync(AmazonEventBridgeClient events, CancellationToken cancellation)
    {
        try
        {
            await events.DescribeEventBusAsync(new DescribeEventBusRequest { Name = OrdersBus }, cancellation);
        }
        catch (Amazon.EventBridge.Model.ResourceNotFoundException error)
        {
            throw new LocalEndpointException(
                $"The demo is of the orders system, and the template has no event bus {OrdersBus}. Name that system's template with --template; \"orderflow up\" runs any.", error);
        }
    }

    private async Task<Journey> FollowAsync(DemoOrder order, AmazonEventBridgeClient events, CancellationToken cancellation)
    {
        var journey = Journey.Of(order);
        var traceId = TraceRoot.New();
        var clock = Stopwatch.StartNew();
        var published = endpoint.Hops.FollowTraceAsync(traceId, cancellation);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);

        await PublishAsync(order, traceId, events, cancellation);
        try
        {
            await foreach (var hop in published.WithCancellation(deadline.Token))
            {
                timeline.Add(hop, clock.Elapsed);
                journey.Add(hop);
                if (journey.IsComplete)
                    break;
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The hops that are missing are reported as such.
        }

        timeline.End(journey);
        return journey;
    }

    private static async Task PublishAsync(DemoOrder order, string traceId, AmazonEventBridgeClient events, CancellationToken cancellation)
    {
        var response = await events.PutEventsAsync(
            new PutEventsRequest
            {
                Entries =
                [
                    new PutEventsRequestEntry
                    {
                        EventBusName = OrdersBus,
                        Source = "com.aws.orders",
                        DetailType = "Order Notification",
                        Detail = order.ToJson(),
                        TraceHeader = $"Root={traceId}",
                    },
                ],
            },
            cancellation);

        if (response.FailedEntryCount > 0)
            throw new AmazonEventBridgeException($"{response.Entries[0].ErrorCode}: {response.Entries[0].ErrorMessage}");
    }

    private async Task<bool> ReportAsync(List<Journey> journeys, CancellationToken cancellation)
    {
        var records = await InventoryRecordsAsync(cancellation);
        var expected = journeys.Count(journey => journey.Order.FromEU);

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{InventoryLogGroup}[/]  {records.Count} of {expected} records");
        if (records.Count > 0)
            console.Profile.Out.Writer.WriteLine(Readable.Json(records[^1].Message));

        var whole = records.Count == expected && journeys.All(journey => journey.IsComplete && journey.Strays.Count == 0);
        console.WriteLine();
        if (whole)
            console.MarkupLineInterpolated($"[green]Every expected hop was observed: {journeys.Count} orders, {expected} reserved.[/]");
        else
            console.MarkupLineInterpolated($"[red]Not every expected hop was observed; what is missing is listed above.[/]");
        return whole;
    }

    private async Task<List<FilteredLogEvent>> InventoryRecordsAsync(CancellationToken cancellation)
    {
        using var logs = new AmazonCloudWatchLogsClient(
            LocalCredentials.Any, new AmazonCloudWatchLogsConfig { ServiceURL = endpoint.Url.ToString(), AuthenticationRegion = endpoint.Region });
        try
        {
            var response = await logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = InventoryLogGroup }, cancellation);
            return response.Events ?? [];
        }
        catch (Amazon.CloudWatchLogs.Model.ResourceNotFoundException)
        {
            // The hops that write to it are among the missing ones.
            return [];
        }
    }
}
