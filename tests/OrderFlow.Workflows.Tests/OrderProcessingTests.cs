using OrderFlow.Engine;
using OrderFlow.Engine.Tasks;
using OrderFlow.Engine.Timers;
using OrderFlow.EventBus.Patterns;
using OrderFlow.Jsonata;

namespace OrderFlow.Workflows.Tests;

public sealed class OrderProcessingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly OrdersBus bus = new();

    [Theory]
    [InlineData("300", "Normal", 72)]
    [InlineData("999.99", "Normal", 72)]
    [InlineData("1000", "Expedited", 24)]
    [InlineData("3000", "Expedited", 24)]
    public async Task An_order_is_planned_by_its_value_and_announced(string value, string priority, int hours)
    {
        var execution = await RunAsync($$"""{"category":"tech-supplies","value":{{value}},"location":"eu-east"}""");

        execution.Status.ShouldBe(ExecutionStatus.Succeeded, execution.Cause);
        var entry = bus.Entries.ShouldHaveSingleItem().AsObject();
        entry["EventBusName"].AsString().ShouldBe("Orders");
        entry["Source"].AsString().ShouldBe("com.aws.orders");
        entry["DetailType"].AsString().ShouldBe("Order Processed");
        entry["Detail"].ShouldBe(JsonataJson.Parse(
            $$"""
            {
              "OrderId": "event-1",
              "OrderDetails": {
                "order": {"category":"tech-supplies","value":{{value}},"location":"eu-east"},
                "plan": {"priority":"{{priority}}","reserveForHours":{{hours}}},
                "eventId": "event-1",
                "processedAt": "2026-03-01T12:00:00.000Z"
              }
            }
            """));
    }

    [Fact]
    public async Task What_the_sender_added_to_the_order_is_announced_too()
    {
        await RunAsync("""{"category":"office-supplies","value":1200,"location":"eu-west","signature":["John Doe"]}""");

        bus.Entries[0].AsObject()["Detail"].ToJson().ShouldContain("""["John Doe"]""");
    }

    [Theory]
    [InlineData("""{"value":300,"location":"eu-west"}""", "It names no category.")]
    [InlineData("""{"category":"","value":300,"location":"eu-west"}""", "It names no category.")]
    [InlineData("""{"category":null,"value":300,"location":"eu-west"}""", "It names no category.")]
    [InlineData("""{"category":"lab-supplies","location":"eu-west"}""", "It has no value.")]
    [InlineData("""{"category":"lab-supplies","value":-1,"location":"eu-west"}""", "Its value is negative: -1.")]
    [InlineData("""{"category":"lab-supplies","value":300,"location":"atlantis"}""", "Its location is unknown: atlantis.")]
    [InlineData("""{"category":"lab-supplies","value":300}""", "Its location is unknown: .")]
    public async Task An_order_that_cannot_be_processed_is_rejected_with_the_reason(string order, string reason)
    {
        var execution = await RunAsync(order);

        execution.Status.ShouldBe(ExecutionStatus.Succeeded, execution.Cause);
        var entry = bus.Entries.ShouldHaveSingleItem().AsObject();
        entry["DetailType"].AsString().ShouldBe("Order Rejected");
        entry["Detail"].ShouldBe(JsonataJson.Parse($$"""{"orderId":"event-1","reason":"{{reason}}","order":{{order}}}"""));
    }

    [Theory]
    [InlineData("""{"category":"lab-supplies","value":300,"location":"eu-west"}""")]
    [InlineData("""{"category":"lab-supplies","value":-300,"location":"eu-west"}""")]
    public async Task What_it_announces_never_starts_it_again(string order)
    {
        await RunAsync(order);

        EventPattern.Parse(Repository.EventPattern("EUOrdersRule"))
            .Matches(OrdersBus.EventOf(bus.Entries.ShouldHaveSingleItem()))
            .ShouldBeFalse();
    }

    [Fact]
    public async Task The_announcement_reaches_the_inventory()
    {
        await RunAsync("""{"category":"lab-supplies","value":300,"location":"eu-west"}""");

        EventPattern.Parse(Repository.EventPattern("OrderProcessingRule"))
            .Matches(OrdersBus.EventOf(bus.Entries.ShouldHaveSingleItem()))
            .ShouldBeTrue();
    }

    [Theory]
    [InlineData("EventBridge.ThrottlingException")]
    [InlineData("EventBridge.FailedEntry")]
    public async Task A_bus_that_is_busy_is_asked_again(string error)
    {
        bus.Refuse(error, times: 2);

        var execution = await RunAsync("""{"category":"lab-supplies","value":300,"location":"eu-west"}""");

        execution.Status.ShouldBe(ExecutionStatus.Succeeded, execution.Cause);
        bus.Calls.ShouldBe(3);
    }

    [Fact]
    public async Task A_bus_that_keeps_refusing_fails_the_execution_with_its_words()
    {
        bus.Refuse("EventBridge.FailedEntry", times: 100);

        var execution = await RunAsync("""{"category":"lab-supplies","value":300,"location":"eu-west"}""");

        execution.Status.ShouldBe(ExecutionStatus.Failed);
        execution.Error.ShouldBe("EventBridge.FailedEntry");
        execution.Cause.ShouldBe("The bus said no.");
        bus.Calls.ShouldBe(4);
    }

    [Fact]
    public async Task The_output_names_the_order_and_the_event_that_announced_it()
    {
        var execution = await RunAsync("""{"category":"lab-supplies","value":300,"location":"eu-west"}""");

        execution.Output.ShouldBe(JsonataJson.Parse("""{"announced":"Order Processed","orderId":"event-1","eventId":"announcement-1"}"""));
    }

    /// <summary>Runs the definition of the repository, with its resources substituted as the deployment does.</summary>
    private async Task<ExecutionDescription> RunAsync(string order)
    {
        await using var engine = await WorkflowEngine.OpenAsync(new WorkflowEngineOptions
        {
            Integrations = new TaskIntegrations().Add("events", "putEvents", bus),
            TimeProvider = new VirtualTimeProvider(Now),
        });
        var definition = Repository.Definition("OrderProcessing").Replace("${OrdersBus}", "Orders", StringComparison.Ordinal);

        return await engine.RunAsync(new StartExecutionRequest
        {
            StateMachine = StateMachine.Create("arn:aws:states:us-east-1:000000000000:stateMachine:OrderProcessing", definition),
            Input = JsonataJson.Parse(
                $$"""
                {"version":"0","id":"event-1","detail-type":"Order Notification","source":"com.aws.orders","account":"000000000000",
                 "time":"2026-03-01T12:00:00Z","region":"us-east-1","resources":[],"detail":{{order}}}
                """),
        });
    }
}
