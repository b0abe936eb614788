using Amazon.DynamoDBv2;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Contracts;
using OrderFlow.Functions.Events;
using OrderFlow.Functions.Fulfilment;
using OrderFlow.Functions.Tests.Fakes;

namespace OrderFlow.Functions.Tests.Fulfilment;

public sealed class ProcessedOrderTests : IDisposable
{
    private readonly FakeEventBus _bus = new();
    private readonly FakeTable _table = new("OrderId");

    public void Dispose()
    {
        _bus.Dispose();
        _table.Dispose();
    }

    [Fact]
    public async Task An_order_is_stored_under_the_id_of_its_event_and_its_dispatch_announced()
    {
        await ReceiveAsync(new Order("office-supplies", 200m, "us-east"));

        var item = _table.Items["order-1"];
        item.ToDictionary(attribute => attribute.Key, attribute => attribute.Value.S ?? attribute.Value.N).ShouldBe(
            new Dictionary<string, string>
            {
                ["OrderId"] = "order-1",
                ["OrderedAt"] = "2024-06-08T18:43:48Z",
                ["Category"] = "office-supplies",
                ["Location"] = "us-east",
                ["Value"] = "200",
                ["DispatchEventId"] = "event-1",
            },
            ignoreOrder: true);
        item["Value"].N.ShouldBe("200");
        var entry = _bus.Entries.ShouldHaveSingleItem();
        (entry.Source, entry.DetailType).ShouldBe(("com.aws.orders", "Order Dispatched"));
        entry.Detail.ShouldBe("""{"orderId":"order-1","order":{"category":"office-supplies","value":200,"location":"us-east"}}""");
    }

    [Fact]
    public async Task An_order_that_says_little_is_stored_as_it_is()
    {
        await ReceiveAsync(new Order(null, null, null));

        _table.Items["order-1"].Keys.ShouldBe(["OrderId", "OrderedAt", "DispatchEventId"]);
    }

    [Fact]
    public async Task The_same_event_again_changes_nothing_and_is_not_announced_again()
    {
        await ReceiveAsync(new Order("office-supplies", 200m, "us-east"));
        var stored = _table.Items["order-1"];

        await ReceiveAsync(new Order("office-supplies", 200m, "us-east"));

        _table.Items["order-1"].ShouldBeSameAs(stored);
        _bus.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_order_whose_announcement_failed_is_announced_when_the_event_comes_again()
    {
        _bus.Refusals = 1;
        await Should.ThrowAsync<EventNotAcceptedException>(() => ReceiveAsync(new Order("office-supplies", 200m, "us-east")));
        _table.Items["order-1"].ShouldNotContainKey("DispatchEventId");

        await ReceiveAsync(new Order("office-supplies", 200m, "us-east"));

        _bus.Entries.ShouldHaveSingleItem();
        _table.Items["order-1"]["DispatchEventId"].S.ShouldBe("event-1");
    }

    [Fact]
    public async Task An_announcement_that_could_not_be_noted_is_made_again_for_the_same_order()
    {
        _table.FailingUpdates = 1;
        await Should.ThrowAsync<AmazonDynamoDBException>(() => ReceiveAsync(new Order("office-supplies", 200m, "us-east")));

        await ReceiveAsync(new Order("office-supplies", 200m, "us-east"));

        _bus.Entries.Select(entry => entry.Detail).Distinct().ShouldHaveSingleItem();
        _table.Items["order-1"]["DispatchEventId"].S.ShouldBe("event-2");
    }

    private Task ReceiveAsync(Order order) => new ProcessedOrder(new OrderTable(_table, FakeTable.Name), _bus.Publisher).HandleAsync(
        new CloudWatchEvent<Order>
        {
            Id = "order-1",
            Source = "com.aws.orders",
            DetailType = Order.DetailType,
            Time = new DateTime(2024, 6, 8, 18, 43, 48, DateTimeKind.Utc),
            Detail = order,
        },
        new TestLambdaContext());
}
