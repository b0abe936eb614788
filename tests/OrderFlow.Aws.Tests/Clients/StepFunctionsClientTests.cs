using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace OrderFlow.Aws.Tests.Clients;

public sealed class StepFunctionsClientTests
{
    [Fact]
    public async Task An_execution_is_started_and_described()
    {
        await using var service = new LoopbackService(
            new Answer(200, """{"executionArn":"arn:e","startDate":1.7E9}"""),
            new Answer(200, """{"executionArn":"arn:e","status":"TIMED_OUT","startDate":1700000000.123,"inputDetails":{"included":true},"redriveCount":0}"""));
        using var client = Client(service);

        var started = await client.StartExecutionAsync(new StartExecutionRequest { StateMachineArn = "arn:s", Name = "n", Input = "{}" });
        var described = await client.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = started.ExecutionArn });

        service.Requests.First().Body.ShouldBe("""{"stateMachineArn":"arn:s","name":"n","input":"{}"}""");
        service.Requests.First().Headers["X-Amz-Target"].ShouldBe("AWSStepFunctions.StartExecution");
        service.Requests.First().Headers["Content-Type"].ShouldBe("application/x-amz-json-1.0");
        started.StartDate.ShouldBe(new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc));
        described.Status.ShouldBe(ExecutionStatus.TIMED_OUT);
        described.StartDate!.Value.Millisecond.ShouldBe(123);
        described.StopDate.ShouldBeNull();
        described.InputDetails.Included.ShouldBe(true);
    }

    [Fact]
    public async Task A_history_has_the_details_of_each_event()
    {
        await using var service = new LoopbackService(new Answer(200, """
            {"events":[
              {"id":1,"previousEventId":0,"timestamp":1700000000,"type":"ExecutionStarted","executionStartedEventDetails":{"input":"{}","roleArn":"arn:r"}},
              {"id":2,"previousEventId":1,"timestamp":1700000000,"type":"PassStateExited","stateExitedEventDetails":{"name":"P","output":"1","assignedVariables":{"x":"1"}}},
              {"id":3,"previousEventId":2,"timestamp":1700000000,"type":"MapIterationStarted","mapIterationStartedEventDetails":{"name":"M","index":2}},
              {"id":4,"previousEventId":3,"timestamp":1700000000,"type":"SomethingNew"}]}
            """));
        using var client = Client(service);

        var history = await client.GetExecutionHistoryAsync(new GetExecutionHistoryRequest { ExecutionArn = "arn:e", IncludeExecutionData = true });

        history.Events.Select(e => e.Id).ShouldBe([1L, 2L, 3L, 4L]);
        history.Events[0].ExecutionStartedEventDetails.RoleArn.ShouldBe("arn:r");
        history.Events[1].StateExitedEventDetails.AssignedVariables["x"].ShouldBe("1");
        history.Events[2].MapIterationStartedEventDetails.Index.ShouldBe(2);
        history.Events[3].Type.Value.ShouldBe("SomethingNew");
    }

    [Theory]
    [InlineData("ExecutionDoesNotExist")]
    [InlineData("com.amazonaws.swf.service.v2.model#ExecutionDoesNotExist")]
    [InlineData("ExecutionDoesNotExist:http://internal.amazon.com/")]
    public async Task An_error_is_found_by_its_code_however_it_is_written(string type)
    {
        await using var service = new LoopbackService(new Answer(400, $$"""{"__type":"{{type}}","message":"Execution Does Not Exist: 'arn:e'"}"""));
        using var client = Client(service);

        var thrown = await Should.ThrowAsync<ExecutionDoesNotExistException>(() => client.DescribeExecutionAsync(new DescribeExecutionRequest { ExecutionArn = "arn:e" }));

        thrown.ErrorCode.ShouldBe("ExecutionDoesNotExist");
    }

    [Fact]
    public async Task An_exception_has_what_the_error_says_besides_its_message()
    {
        await using var service = new LoopbackService(new Answer(400, """{"__type":"ValidationException","message":"m","reason":"MISSING_REQUIRED_PARAMETER"}"""));
        using var client = Client(service);

        var thrown = await Should.ThrowAsync<ValidationException>(() => client.ListStateMachinesAsync(new ListStateMachinesRequest()));

        thrown.Reason.ShouldBe(ValidationExceptionReason.MISSING_REQUIRED_PARAMETER);
    }

    [Fact]
    public async Task An_error_that_nobody_knows_is_the_exception_of_the_service()
    {
        await using var service = new LoopbackService(new Answer(400, """{"__type":"Surprise","message":"m"}"""), new Answer(403, "<html>not json</html>"));
        using var client = Client(service);

        var unknown = await Should.ThrowAsync<AmazonStepFunctionsException>(() => client.ListStateMachinesAsync(new ListStateMachinesRequest()));
        var foreign = await Should.ThrowAsync<AmazonStepFunctionsException>(() => client.ListStateMachinesAsync(new ListStateMachinesRequest()));

        unknown.ErrorCode.ShouldBe("Surprise");
        foreign.Message.ShouldBe("<html>not json</html>");
        foreign.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_service_that_fails_is_asked_again()
    {
        await using var service = new LoopbackService(new Answer(500, ""), new Answer(503, "{}"), new Answer(200, """{"stateMachines":[{"name":"S","type":"EXPRESS"}]}"""));
        using var client = Client(service);

        var response = await client.ListStateMachinesAsync(new ListStateMachinesRequest());

        response.StateMachines.ShouldHaveSingleItem().Type.ShouldBe(StateMachineType.EXPRESS);
        service.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_synchronous_execution_goes_to_a_host_of_its_own()
    {
        using var http = new RecordingHttpClientFactory();
        using var client = new AmazonStepFunctionsClient("AKID", "SECRET", new AmazonStepFunctionsConfig { RegionEndpoint = RegionEndpoint.EUWest1, HttpClientFactory = http });

        await client.StartSyncExecutionAsync(new StartSyncExecutionRequest { StateMachineArn = "arn:s" });
        await client.DescribeStateMachineAsync(new DescribeStateMachineRequest { StateMachineArn = "arn:s" });

        http.Hosts.ShouldBe(["sync-states.eu-west-1.amazonaws.com", "states.eu-west-1.amazonaws.com"]);
    }

    [Fact]
    public async Task Without_host_prefixes_a_synchronous_execution_reaches_a_local_endpoint()
    {
        await using var service = new LoopbackService(new Answer(200, """{"status":"SUCCEEDED","output":"1","billingDetails":{"billedMemoryUsedInMB":64}}"""));
        using var client = new AmazonStepFunctionsClient("AKID", "SECRET", new AmazonStepFunctionsConfig { ServiceURL = service.Url, DisableHostPrefixInjection = true });

        var response = await client.StartSyncExecutionAsync(new StartSyncExecutionRequest { StateMachineArn = "arn:s" });

        response.Status.ShouldBe(SyncExecutionStatus.SUCCEEDED);
        response.BillingDetails.BilledMemoryUsedInMB.ShouldBe(64);
    }

    private static AmazonStepFunctionsClient Client(LoopbackService service) =>
        new(new BasicAWSCredentials("AKID", "SECRET"), new AmazonStepFunctionsConfig { ServiceURL = service.Url });
}
