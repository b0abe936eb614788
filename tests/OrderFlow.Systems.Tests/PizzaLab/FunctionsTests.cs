using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.PizzaLab;

/// <summary>"Task 1: Create Lambda functions", and the part of task 3 that configures one of them.</summary>
[Collection(nameof(PizzaSystem))]
public sealed class FunctionsTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Theory]
    [InlineData("make_pizza")]
    [InlineData("cook_pizza")]
    [InlineData("deliver_pizza")]
    public async Task Tasks_1_1_to_1_3_the_functions_that_make_a_pizza_know_their_event_bus(string name) =>
        ((string?)(await system.FunctionAsync(name))["Environment"]!["Variables"]!["EVENT_BUS"]).ShouldBe("lab_event_bus");

    [Theory]
    [InlineData("websocket_connect")]
    [InlineData("receive_events")]
    public async Task Tasks_1_4_and_1_5_the_functions_for_the_client_know_their_table(string name) =>
        ((string?)(await system.FunctionAsync(name))["Environment"]!["Variables"]!["TABLENAME"]).ShouldBe("websocket_connections");

    [Fact]
    public async Task Task_3_3_receive_events_knows_the_connection_URL_of_the_WebSocket_API()
    {
        var endpoint = (string)(await system.FunctionAsync("receive_events"))["Environment"]!["Variables"]!["APIGW_ENDPOINT"]!;

        endpoint.ShouldEndWith("/production");
        endpoint.ShouldNotContain("@connections");
    }
}
