using System.Text.Json.Nodes;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Tasks;

/// <summary>What a state machine sees of <c>events:putEvents</c>.</summary>
public sealed class PutEventsTaskTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Orders"] = TestTemplates.Bus("Orders"),
        ["Machine"] = TestTemplates.Machine("Machine", """
            {
              "QueryLanguage": "JSONata",
              "StartAt": "Put",
              "States": { "Put": { "Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "Arguments": { "Entries": "{% $states.input.entries %}" }, "End": true } }
            }
            """),
    });

    [Fact]
    public async Task The_result_has_the_entries_and_what_the_SDK_says_of_the_answer()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var ended = await RunAsync(endpoint, """{"entries":[{"EventBusName":"Orders","Source":"s","DetailType":"t","Detail":{"a":1}}]}""");

        ended.Status.ShouldBe(ExecutionStatus.SUCCEEDED);
        var output = JsonNode.Parse(ended.Output)!;
        var accepted = await endpoint.HopAsync(HopKind.EventAccepted, "Orders");
        output["Entries"]!.ToJsonString().ShouldBe($$"""[{"EventId":"{{accepted.Item}}"}]""");
        ((int?)output["FailedEntryCount"]).ShouldBe(0);
        ((int?)output["SdkHttpMetadata"]!["HttpStatusCode"]).ShouldBe(200);
        JsonNode.Parse(accepted.Payload!)!["resources"]!.AsArray().Select(arn => (string)arn!).ShouldBe([ended.ExecutionArn, ended.StateMachineArn]);
    }

    [Fact]
    public async Task One_refused_entry_fails_the_task()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var ended = await RunAsync(endpoint, """{"entries":[{"Source":"s","DetailType":"t","Detail":"{}"},{"Source":"s","DetailType":"t","Detail":"no JSON"}]}""");

        ended.Status.ShouldBe(ExecutionStatus.FAILED);
        ended.Error.ShouldBe("EventBridge.FailedEntry");
        var cause = JsonNode.Parse(ended.Cause)!;
        ((int?)cause["FailedEntryCount"]).ShouldBe(1);
        ((string?)cause["Entries"]![1]!["ErrorCode"]).ShouldBe("MalformedDetail");
    }

    [Fact]
    public async Task A_request_with_too_many_entries_fails_with_the_error_of_the_service()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var entries = string.Join(',', Enumerable.Repeat("""{"Source":"s","DetailType":"t","Detail":{}}""", 11));

        var ended = await RunAsync(endpoint, $$"""{"entries":[{{entries}}]}""");

        ended.Error.ShouldBe("EventBridge.AmazonEventBridgeException");
        ended.Cause.ShouldEndWith("; Proxy: null)");
        ended.Cause.ShouldContain("Member must have length less than or equal to 10 (Service: AmazonEventBridge; Status Code: 400; Error Code: ValidationException; Request ID: ");
    }

    private static async Task<DescribeExecutionResponse> RunAsync(RunningEndpoint endpoint, string input)
    {
        var started = await endpoint.Workflows.StartExecutionAsync(new StartExecutionRequest { StateMachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:Machine", Input = input });
        await endpoint.HopAsync(HopKind.ExecutionEnded, "Machine");
        return await endpoint.Workflows.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = started.ExecutionArn });
    }
}
