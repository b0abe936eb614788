using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Pizza;
using OrderFlow.Functions.Tests.Fakes;

namespace OrderFlow.Functions.Tests.Pizza;

public sealed class WebSocketConnectTests : IDisposable
{
    private readonly FakeTable _table = new("order_id");

    public void Dispose() => _table.Dispose();

    [Fact]
    public async Task The_connection_of_an_order_is_noted()
    {
        var answer = await ConnectAsync(new() { ["order_id"] = "17" });

        answer.StatusCode.ShouldBe(200);
        answer.Headers["Content-Type"].ShouldBe("application/json");
        _table.Items["17"].ToDictionary(attribute => attribute.Key, attribute => attribute.Value.S)
            .ShouldBe(new Dictionary<string, string> { ["order_id"] = "17", ["connection_id"] = "connection-1" });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(129)]
    public async Task A_connection_without_a_usable_order_is_refused(object? orderId)
    {
        var parameters = orderId is null ? null : new Dictionary<string, string> { ["order_id"] = orderId is int length ? new string('1', length) : (string)orderId };

        var answer = await ConnectAsync(parameters);

        answer.StatusCode.ShouldBe(400);
        answer.Body.ShouldBe("""{"message":"The parameter order_id names the order whose events are wanted, in 1 to 128 characters."}""");
        _table.Items.ShouldBeEmpty();
    }

    private Task<APIGatewayProxyResponse> ConnectAsync(Dictionary<string, string>? parameters) =>
        new WebSocketConnect(new ConnectionTable(_table, FakeTable.Name)).HandleAsync(
            new APIGatewayProxyRequest
            {
                QueryStringParameters = parameters,
                RequestContext = new APIGatewayProxyRequest.ProxyRequestContext { ConnectionId = "connection-1", RouteKey = "$connect", EventType = "CONNECT" },
            },
            new TestLambdaContext());
}
