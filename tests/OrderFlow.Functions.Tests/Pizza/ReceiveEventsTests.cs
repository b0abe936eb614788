using System.Text.Json.Nodes;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Pizza;
using OrderFlow.Functions.Tests.Fakes;

namespace OrderFlow.Functions.Tests.Pizza;

public sealed class ReceiveEventsTests : IDisposable
{
    private const string Detail = """{"item":{"order_id":"17","eventtype":"cook_pizza","topping":"Käse"}}""";

    private readonly FakeTable _table = new("order_id");
    private readonly FakeConnections _connections = new();
    private readonly TestLambdaContext _context = new() { Logger = new TestLambdaLogger() };

    public void Dispose()
    {
        _table.Dispose();
        _connections.Dispose();
    }

    [Fact]
    public async Task The_detail_is_posted_to_the_connection_of_its_order()
    {
        Connect("17", "connection-1");

        await ReceiveAsync(Detail);

        _connections.Posted.ShouldBe([("connection-1", Detail)]);
    }

    [Theory]
    [InlineData(Detail)]
    [InlineData("""{"item":{"eventtype":"cook_pizza"}}""")]
    [InlineData("""{"item":{"order_id":null,"eventtype":"cook_pizza"}}""")]
    [InlineData("""{"item":[{"eventtype":"cook_pizza"}]}""")]
    public async Task An_event_that_nobody_waits_for_is_noted_and_no_failure(string detail)
    {
        Connect("18", "connection-1");

        await ReceiveAsync(detail);

        _connections.Posted.ShouldBeEmpty();
        Log.ShouldContain("no connection waits for the order");
    }

    [Fact]
    public async Task A_connection_that_is_gone_is_forgotten()
    {
        Connect("17", "connection-1");
        _connections.Gone.Add("connection-1");

        await ReceiveAsync(Detail);

        _table.Items.ShouldBeEmpty();
        Log.ShouldContain("Order 17: the connection connection-1 is gone.");
    }

    [Fact]
    public async Task A_client_that_has_come_back_meanwhile_gets_the_event_on_its_new_connection()
    {
        Connect("17", "connection-1");
        _connections.Gone.Add("connection-1");
        _connections.BeforeGone = () => Connect("17", "connection-2");

        await ReceiveAsync(Detail);

        _connections.Posted.ShouldBe([("connection-2", Detail)]);
        _table.Items["17"]["connection_id"].S.ShouldBe("connection-2");
    }

    private string Log => ((TestLambdaLogger)_context.Logger).Buffer.ToString();

    private void Connect(string orderId, string connectionId) => _table.Items[orderId] = new Dictionary<string, AttributeValue>
    {
        ["order_id"] = new(orderId),
        ["connection_id"] = new(connectionId),
    };

    private Task ReceiveAsync(string detail) => new ReceiveEvents(new ConnectionTable(_table, FakeTable.Name), _connections)
        .HandleAsync(new CloudWatchEvent<JsonObject> { Id = "event-1", Detail = JsonNode.Parse(detail)!.AsObject() }, _context);
}
