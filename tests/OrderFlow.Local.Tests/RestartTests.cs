using System.Text;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests;

/// <summary>What waits when an endpoint stops goes on in the next one.</summary>
public sealed class RestartTests
{
    private const string MachineArn = "arn:aws:states:us-east-1:000000000000:stateMachine:Patient";

    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Fail"] = TestTemplates.Function("Shapes", "Fail"),
        ["Orders"] = TestTemplates.Bus("Orders"),
        ["Patient"] = TestTemplates.Machine("Patient", """
            {
              "QueryLanguage": "JSONata",
              "StartAt": "Wait",
              "States": {
                "Wait": { "Type": "Wait", "Seconds": 60, "Next": "Announce" },
                "Announce": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::events:putEvents",
                  "Arguments": { "Entries": [{ "EventBusName": "Orders", "Source": "s", "DetailType": "Waited", "Detail": "{% $states.input %}" }] },
                  "End": true
                }
              }
            }
            """),
    });

    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly VirtualTimeProvider clock = new(Start, autoAdvance: false);

    // A minute on, and moving by itself: what is overdue happens.
    private readonly VirtualTimeProvider later = new(Start + TimeSpan.FromSeconds(61));

    [Fact]
    public async Task An_invocation_that_waits_for_its_retry_is_tried_again_after_a_restart()
    {
        using var folder = new TestFolder();
        string? requestId;
        await using (var first = await RunningEndpoint.StartAsync(folder, Template, clock))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/2015-03-31/functions/Fail/invocations") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{}")) };
            request.Headers.Add("X-Amz-Invocation-Type", "Event");
            using var response = await first.Http.SendAsync(request);
            requestId = (await first.HopAsync(HopKind.DeliveryFailed, "Fail")).Item;
        }

        clock.Advance(TimeSpan.FromMinutes(1));
        await using var second = await RunningEndpoint.StartAsync(folder, Template, clock);

        (await second.HopAsync(HopKind.FunctionInvoked, "Fail")).Item.ShouldBe(requestId);
    }

    [Fact]
    public async Task An_execution_that_waits_goes_on_after_a_restart_and_its_task_finds_everything_in_place()
    {
        using var folder = new TestFolder();
        string arn;
        await using (var first = await RunningEndpoint.StartAsync(folder, Template, clock))
        {
            arn = (await first.Workflows.StartExecutionAsync(new StartExecutionRequest { StateMachineArn = MachineArn, Input = "{}", TraceHeader = "Root=1-5759e988-bd862e3fe1be46a994272795" })).ExecutionArn;
            await first.HopAsync(HopKind.StateEntered, "Patient");
        }

        await using var second = await RunningEndpoint.StartAsync(folder, Template, later);

        (await second.HopAsync(HopKind.EventAccepted, "Orders")).TraceId.ShouldBe("1-5759e988-bd862e3fe1be46a994272795");
        await second.HopAsync(HopKind.ExecutionEnded, "Patient");
        (await second.Workflows.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = arn })).Status.ShouldBe(ExecutionStatus.SUCCEEDED);
    }

    [Fact]
    public async Task A_start_that_fails_does_no_harm_to_what_waits()
    {
        using var folder = new TestFolder();
        string arn;
        await using (var first = await RunningEndpoint.StartAsync(folder, Template, clock))
        {
            arn = (await first.Workflows.StartExecutionAsync(new StartExecutionRequest { StateMachineArn = MachineArn, Input = "{}" })).ExecutionArn;
            await first.HopAsync(HopKind.StateEntered, "Patient");
        }

        await Should.ThrowAsync<LocalEndpointException>(() => RunningEndpoint.StartAsync(folder, """{"Resources":{"X":{"Type":"AWS::Unknown::Thing"}}}""", later));
        await using var third = await RunningEndpoint.StartAsync(folder, Template, later);

        await third.HopAsync(HopKind.ExecutionEnded, "Patient");
        (await third.Workflows.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = arn })).Status.ShouldBe(ExecutionStatus.SUCCEEDED);
    }
}
