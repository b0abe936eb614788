using System.Text.Json.Nodes;
using Amazon.SQS.Model;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace OrderFlow.Local.Tests.Services.StepFunctions;

/// <summary>Tests of single states, with the SDK's client.</summary>
public sealed class StateTestTests
{
    private const string Role = "arn:aws:iam::000000000000:role/tester";

    private const string Send = """
        {"Type":"Task","QueryLanguage":"JSONata","Resource":"arn:aws:states:::sqs:sendMessage","Arguments":{"QueueUrl":"{% $states.input.queue %}","MessageBody":"{% $states.input.order %}"},
         "Output":"{% $states.result.MessageId %}","Retry":[{"ErrorEquals":["SQS.QueueDoesNotExistException"],"MaxAttempts":0}],"Catch":[{"ErrorEquals":["States.ALL"],"Next":"Repair"}],"Next":"Done"}
        """;

    [Fact]
    public async Task A_mocked_task_shows_its_data()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        var tested = await endpoint.Workflows.TestStateAsync(new TestStateRequest
        {
            Definition = Send,
            Input = """{"queue":"q","order":"7"}""",
            InspectionLevel = InspectionLevel.TRACE,
            Mock = new MockInput { Result = """{"MessageId":"m"}""", FieldValidationMode = MockResponseValidationMode.STRICT },
        });

        tested.Status.ShouldBe(TestExecutionStatus.SUCCEEDED);
        (tested.Output, tested.NextState).ShouldBe(("\"m\"", "Done"));
        tested.InspectionData.Input.ShouldBe("""{"queue":"q","order":"7"}""");
        tested.InspectionData.AfterArguments.ShouldBe("""{"QueueUrl":"q","MessageBody":"7"}""");
        tested.InspectionData.Result.ShouldBe("""{"MessageId":"m"}""");
    }

    [Fact]
    public async Task A_task_without_a_mock_reaches_the_service()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);
        var queue = (await endpoint.Queues.GetQueueUrlAsync(new GetQueueUrlRequest { QueueName = "orders" })).QueueUrl;

        var tested = await endpoint.Workflows.TestStateAsync(new TestStateRequest
        {
            Definition = Send,
            Input = new JsonObject { ["queue"] = queue, ["order"] = "7" }.ToJsonString(),
            RoleArn = Role,
        });

        tested.Status.ShouldBe(TestExecutionStatus.SUCCEEDED, tested.Cause);
        tested.InspectionData.ShouldBeNull();
        (await endpoint.ReceiveAsync("orders")).Body.ShouldBe("7");
    }

    [Fact]
    public async Task A_task_that_the_service_refuses_is_handled_by_the_state()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        var tested = await endpoint.Workflows.TestStateAsync(new TestStateRequest
        {
            Definition = Send,
            Input = """{"queue":"http://127.0.0.1/000000000000/none","order":"7"}""",
            RoleArn = Role,
            InspectionLevel = InspectionLevel.DEBUG,
        });

        tested.Status.ShouldBe(TestExecutionStatus.CAUGHT_ERROR);
        tested.NextState.ShouldBe("Repair");
        tested.InspectionData.ErrorDetails.CatchIndex.ShouldBe(0);
    }

    [Fact]
    public async Task A_retry_says_how_long_it_waits()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        var tested = await endpoint.Workflows.TestStateAsync(new TestStateRequest
        {
            Definition = """{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"price"},"Retry":[{"ErrorEquals":["Busy"]}],"End":true}}}""",
            StateName = "A",
            Mock = new MockInput { ErrorOutput = new MockErrorOutput { Error = "Busy", Cause = "again" } },
            StateConfiguration = new TestStateConfiguration { RetrierRetryCount = 2 },
            InspectionLevel = InspectionLevel.DEBUG,
        });

        tested.Status.ShouldBe(TestExecutionStatus.RETRIABLE);
        (tested.Error, tested.Cause).ShouldBe(("Busy", "again"));
        (tested.InspectionData.ErrorDetails.RetryIndex, tested.InspectionData.ErrorDetails.RetryBackoffIntervalSeconds).ShouldBe((0, 4));
    }

    [Fact]
    public async Task A_Map_state_shows_its_limits()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        var tested = await endpoint.Workflows.TestStateAsync(new TestStateRequest
        {
            Definition = """
                {"Type":"Map","QueryLanguage":"JSONata","Items":[1,2],"MaxConcurrency":3,"ToleratedFailurePercentage":12.5,"ItemBatcher":{"MaxItemsPerBatch":2},
                 "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"StartAt":"A","States":{"A":{"Type":"Succeed"}}},"End":true}
                """,
            Mock = new MockInput { Result = "[1]" },
            InspectionLevel = InspectionLevel.DEBUG,
        });

        (tested.InspectionData.MaxConcurrency, tested.InspectionData.ToleratedFailurePercentage).ShouldBe((3, 12.5f));
        tested.InspectionData.AfterItemBatcher.ShouldBe("""[{"Items":[1,2]}]""");
    }

    [Fact]
    public async Task What_cannot_be_tested_is_refused_with_the_service_s_exceptions()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        (await Should.ThrowAsync<ValidationException>(() => endpoint.Workflows.TestStateAsync(new TestStateRequest { Definition = Send })))
            .Message.ShouldBe("RoleArn must be specified when testing a Task state");
        (await Should.ThrowAsync<InvalidDefinitionException>(() => endpoint.Workflows.TestStateAsync(new TestStateRequest { Definition = """{"Type":"Rest"}""" })))
            .Message.ShouldStartWith("Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values");
        (await Should.ThrowAsync<InvalidExecutionInputException>(() => endpoint.Workflows.TestStateAsync(new TestStateRequest { Definition = """{"Type":"Succeed"}""", Input = "{" })))
            .Message.ShouldStartWith("Invalid State Machine Execution Input: '");
        (await Should.ThrowAsync<ValidationException>(() => endpoint.Workflows.TestStateAsync(new TestStateRequest { Definition = """{"Type":"Succeed"}""", InspectionLevel = "MUCH" })))
            .Message.ShouldBe("1 validation error detected: Value 'MUCH' at 'inspectionLevel' failed to satisfy constraint: Member must satisfy enum value set: [INFO, DEBUG, TRACE]");
    }

    private static Task<RunningEndpoint> StartAsync(TestFolder folder) =>
        RunningEndpoint.StartAsync(folder, TestTemplates.Of(new { Orders = TestTemplates.Queue("orders") }));
}
