using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs.Model;
using Amazon.EventBridge.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests;

/// <summary>An order's whole way: event, rule, execution, event, rule, function, destination, bus, log group.</summary>
public sealed class OrdersPathTests
{
    private const string Definition = """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Price",
          "States": {
            "Price": { "Type": "Pass", "Output": { "a": "{% $states.input.detail.value %}", "b": 1 }, "Next": "Announce" },
            "Announce": {
              "Type": "Task",
              "Resource": "arn:aws:states:::events:putEvents",
              "Arguments": { "Entries": [{ "EventBusName": "Orders", "Source": "com.aws.orders", "DetailType": "Order Processed", "Detail": "{% $states.input %}" }] },
              "Output": "{% $states.result.FailedEntryCount %}",
              "End": true
            }
          }
        }
        """;

    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Orders"] = TestTemplates.Bus("Orders"),
        ["Inventory"] = TestTemplates.Bus("Inventory"),
        ["InventoryLog"] = TestTemplates.LogGroup("/aws/events/inventory"),
        ["Processing"] = TestTemplates.Machine("Processing", Definition),
        ["AddLater"] = TestTemplates.Function("Shapes", "AddLater", new
        {
            DestinationConfig = new { OnSuccess = new { Type = "EventBridge", Destination = TestTemplates.GetAtt("Inventory", "Arn") } },
        }),
        ["OrdersRule"] = TestTemplates.Rule(
            "OrdersRule", TestTemplates.Ref("Orders"), new Dictionary<string, object> { ["detail-type"] = new[] { "Order Notification" } },
            new { Id = "1", Arn = TestTemplates.Ref("Processing"), RoleArn = "arn:aws:iam::000000000000:role/events" }),
        ["ProcessedRule"] = TestTemplates.Rule(
            "ProcessedRule", TestTemplates.Ref("Orders"), new Dictionary<string, object> { ["detail-type"] = new[] { "Order Processed" } },
            new { Id = "1", Arn = TestTemplates.GetAtt("AddLater", "Arn"), InputPath = "$.detail" }),
        ["InventoryRule"] = TestTemplates.Rule(
            "InventoryRule", TestTemplates.Ref("Inventory"), new Dictionary<string, object> { ["source"] = new[] { "lambda" } },
            new { Id = "1", Arn = TestTemplates.Sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${InventoryLog}") }),
    });

    [Fact]
    public async Task An_order_event_ends_as_a_record_of_the_inventory()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await endpoint.Events.PutEventsAsync(Order(value: 41, trace: "Root=1-5759e988-bd862e3fe1be46a994272793"));

        put.FailedEntryCount.ShouldBe(0);
        await endpoint.HopAsync(HopKind.LogWritten, "/aws/events/inventory");
        var logged = await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "/aws/events/inventory" });
        var record = JsonNode.Parse(logged.Events.ShouldHaveSingleItem().Message)!;
        ((string?)record["source"]).ShouldBe("lambda");
        ((string?)record["detail-type"]).ShouldBe("Lambda Function Invocation Result - Success");
        ((string?)record["detail"]!["requestContext"]!["condition"]).ShouldBe("Success");
        ((string?)record["detail"]!["requestContext"]!["functionArn"]).ShouldBe("arn:aws:lambda:us-east-1:000000000000:function:AddLater:$LATEST");
        ((int?)record["detail"]!["requestPayload"]!["a"]).ShouldBe(41);
        ((int?)record["detail"]!["responsePayload"]!["value"]).ShouldBe(42);
    }

    [Fact]
    public async Task The_hops_of_an_order_tell_its_way_in_one_trace()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        await endpoint.Events.PutEventsAsync(Order(value: 1, trace: "Root=1-5759e988-bd862e3fe1be46a994272794"));
        var last = await endpoint.HopAsync(HopKind.LogWritten, "/aws/events/inventory");

        last.TraceId.ShouldBe("1-5759e988-bd862e3fe1be46a994272794");
        var way = endpoint.Endpoint.Hops.Recent.Where(hop => hop.TraceId == last.TraceId && hop.Number <= last.Number).Select(hop => $"{hop.Kind} {hop.Resource}").ToList();
        foreach (var (before, after) in new[]
        {
            ("EventAccepted Orders", "RuleMatched OrdersRule"),
            ("RuleMatched OrdersRule", "ExecutionStarted Processing"),
            ("ExecutionStarted Processing", "StateExited Processing"),
            ("StateExited Processing", "RuleMatched ProcessedRule"),
            ("RuleMatched ProcessedRule", "FunctionInvoked AddLater"),
            ("FunctionInvoked AddLater", "FunctionSucceeded AddLater"),
            ("FunctionSucceeded AddLater", "DestinationReached AddLater"),
            ("DestinationReached AddLater", "EventAccepted Inventory"),
            ("EventAccepted Inventory", "RuleMatched InventoryRule"),
            ("RuleMatched InventoryRule", "LogWritten /aws/events/inventory"),
        })
        {
            way.IndexOf(before).ShouldBeGreaterThanOrEqualTo(0, before);
            way.IndexOf(before).ShouldBeLessThan(way.IndexOf(after), $"{before} → {after}");
        }
    }

    [Fact]
    public async Task The_execution_is_named_after_its_event_and_shows_its_history()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var put = await endpoint.Events.PutEventsAsync(Order(value: 1));
        await endpoint.HopAsync(HopKind.ExecutionEnded, "Processing");

        var listed = await endpoint.Workflows.ListExecutionsAsync(new ListExecutionsRequest { StateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:Processing" });
        var execution = listed.Executions.ShouldHaveSingleItem();
        execution.Name.ShouldStartWith(put.Entries[0].EventId);
        execution.Status.ShouldBe(ExecutionStatus.SUCCEEDED);
        var history = await endpoint.Workflows.GetExecutionHistoryAsync(new GetExecutionHistoryRequest { ExecutionArn = execution.ExecutionArn });
        history.Events[0].Type.Value.ShouldBe("ExecutionStarted");
        history.Events[^1].Type.Value.ShouldBe("ExecutionSucceeded");
    }

    private static PutEventsRequest Order(int value, string? trace = null) => new()
    {
        Entries = [new PutEventsRequestEntry { EventBusName = "Orders", Source = "com.aws.orders", DetailType = "Order Notification", Detail = $$"""{"value":{{value}}}""", TraceHeader = trace }],
    };
}
