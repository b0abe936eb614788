using System.Net;
using System.Text.Json.Nodes;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.Lambda;

public sealed class AsynchronousInvocationTests
{
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly VirtualTimeProvider clock = new(Start, autoAdvance: false);

    [Fact]
    public async Task A_failure_is_tried_again_after_one_and_two_minutes_and_then_recorded_at_its_destination()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Failing(new { DestinationConfig = To("OnFailure", "Records") }), clock);

        var (response, _) = await endpoint.InvokeAsync("Fail", """{"id":7}""", "Event");
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var requestId = response.Headers.GetValues("x-amzn-RequestId").Single();
        await FailAsync(endpoint, 1);
        clock.Advance(TimeSpan.FromSeconds(59));
        clock.Advance(TimeSpan.FromSeconds(1));
        await FailAsync(endpoint, 2);
        clock.Advance(TimeSpan.FromMinutes(2));
        await endpoint.HopAsync(HopKind.DestinationReached, "Fail");

        var record = JsonNode.Parse((await endpoint.ReceiveAsync("records")).Body)!.AsObject();
        record["responsePayload"]!.AsObject().Remove("stackTrace");
        record["responsePayload"]!.AsObject().Remove("cause");
        record.ToJsonString().ShouldBe(
            $$$"""{"version":"1.0","timestamp":"2024-01-01T00:03:00.000Z","requestContext":{"requestId":"{{{requestId}}}","functionArn":"arn:aws:lambda:us-east-1:000000000000:function:Fail:$LATEST","condition":"RetriesExhausted","approximateInvokeCount":3},"requestPayload":{"id":7},"responseContext":{"statusCode":200,"executedVersion":"$LATEST","functionError":"Unhandled"},"responsePayload":{"errorType":"InvalidOperationException","errorMessage":"It cannot be done."}}""");
    }

    [Fact]
    public async Task An_event_that_becomes_too_old_is_given_up_before_its_retries_are()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Failing(new { MaximumEventAgeInSeconds = 60, DestinationConfig = To("OnFailure", "Records") }), clock);

        await endpoint.InvokeAsync("Fail", "{}", "Event");
        await FailAsync(endpoint, 1);
        clock.Advance(TimeSpan.FromMinutes(1));

        var context = JsonNode.Parse((await endpoint.ReceiveAsync("records")).Body)!["requestContext"]!;
        ((string?)context["condition"]).ShouldBe("EventAgeExceeded");
        ((int?)context["approximateInvokeCount"]).ShouldBe(2);
    }

    [Fact]
    public async Task A_function_without_places_gets_no_attempts()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Failing(new { DestinationConfig = To("OnFailure", "Records") }, ("ReservedConcurrentExecutions", 0)));

        await endpoint.InvokeAsync("Fail", "{}", "Event");

        var record = JsonNode.Parse((await endpoint.ReceiveAsync("records")).Body)!;
        ((int?)record["requestContext"]!["approximateInvokeCount"]).ShouldBe(0);
        record["responsePayload"].ShouldBeNull();
        endpoint.Endpoint.Hops.Recent.ShouldNotContain(hop => hop.Kind == HopKind.FunctionInvoked);
    }

    [Fact]
    public async Task A_dead_letter_is_the_event_itself_with_what_went_wrong_as_attributes()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(
            folder, Failing(new { MaximumRetryAttempts = 0 }, ("DeadLetterQueue", new { Type = "SQS", TargetArn = TestTemplates.GetAtt("Records", "Arn") })));

        var (response, _) = await endpoint.InvokeAsync("Fail", """{"id":7}""", "Event");

        var letter = await endpoint.ReceiveAsync("records");
        letter.Body.ShouldBe("""{"id":7}""");
        letter.MessageAttributes["RequestID"].StringValue.ShouldBe(response.Headers.GetValues("x-amzn-RequestId").Single());
        letter.MessageAttributes["ErrorCode"].StringValue.ShouldBe("200");
        letter.MessageAttributes["ErrorCode"].DataType.ShouldBe("Number");
        letter.MessageAttributes["ErrorMessage"].StringValue.ShouldBe("It cannot be done.");
    }

    [Fact]
    public async Task A_success_is_recorded_in_a_queue()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Succeeding("Records", "Arn"), clock);

        var (response, _) = await endpoint.InvokeAsync("Add", """{"a":1,"b":2}""", "Event");

        (await endpoint.ReceiveAsync("records")).Body.ShouldBe(
            $$$"""{"version":"1.0","timestamp":"2024-01-01T00:00:00.000Z","requestContext":{"requestId":"{{{response.Headers.GetValues("x-amzn-RequestId").Single()}}}","functionArn":"arn:aws:lambda:us-east-1:000000000000:function:Add:$LATEST","condition":"Success","approximateInvokeCount":1},"requestPayload":{"a":1,"b":2},"responseContext":{"statusCode":200,"executedVersion":"$LATEST"},"responsePayload":{"value":3}}""");
    }

    [Fact]
    public async Task A_success_is_published_to_a_topic()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Succeeding("Topic", "Arn"));

        await endpoint.InvokeAsync("Add", """{"a":1,"b":2}""", "Event");

        var notification = JsonNode.Parse((await endpoint.ReceiveAsync("records")).Body)!;
        ((int?)JsonNode.Parse((string)notification["Message"]!)!["responsePayload"]!["value"]).ShouldBe(3);
    }

    [Fact]
    public async Task A_success_is_an_event_on_a_bus()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Succeeding("Bus", "Arn"));

        await endpoint.InvokeAsync("Add", """{"a":1,"b":2}""", "Event");

        var happened = JsonNode.Parse((await endpoint.ReceiveAsync("records")).Body)!;
        ((string?)happened["source"]).ShouldBe("lambda");
        ((string?)happened["detail-type"]).ShouldBe("Lambda Function Invocation Result - Success");
        happened["resources"]!.AsArray().Select(arn => (string?)arn).ShouldBe(
            ["arn:aws:events:us-east-1:000000000000:event-bus/results", "arn:aws:lambda:us-east-1:000000000000:function:Add:$LATEST"]);
        ((int?)happened["detail"]!["responsePayload"]!["value"]).ShouldBe(3);
    }

    [Fact]
    public async Task A_success_is_passed_to_another_function()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Succeeding("Next", "Arn"));

        await endpoint.InvokeAsync("Add", """{"a":1,"b":2}""", "Event");

        var invoked = await endpoint.HopAsync(HopKind.FunctionInvoked, "Context");
        ((string?)JsonNode.Parse(invoked.Payload!)!["requestContext"]!["condition"]).ShouldBe("Success");
        await endpoint.HopAsync(HopKind.FunctionSucceeded, "Context");
    }

    private static string Failing(object invocation, params (string, object)[] more) => TestTemplates.Of(new Dictionary<string, object>
    {
        ["Fail"] = TestTemplates.Function("Shapes", "Fail", invocation, more: more),
        ["Records"] = TestTemplates.Queue("records"),
    });

    private static string Succeeding(string destination, string attribute) => TestTemplates.Of(new Dictionary<string, object>
    {
        ["Add"] = TestTemplates.Function("Shapes", "Add", new { DestinationConfig = To("OnSuccess", destination, attribute) }),
        ["Records"] = TestTemplates.Queue("records"),
        ["Next"] = TestTemplates.Function("Shapes", "Context"),
        ["Bus"] = TestTemplates.Bus("results"),
        ["Rule"] = TestTemplates.Rule("all", TestTemplates.Ref("Bus"), new { source = new[] { "lambda" } }, new { Id = "1", Arn = TestTemplates.GetAtt("Records", "Arn") }),
        ["Topic"] = new { Type = "AWS::SNS::Topic", Properties = new { Subscription = new[] { new { Protocol = "sqs", Endpoint = TestTemplates.GetAtt("Records", "Arn") } } } },
    });

    private static Dictionary<string, object> To(string condition, string resource, string attribute = "Arn") =>
        new() { [condition] = new { Destination = TestTemplates.GetAtt(resource, attribute) } };

    private static async Task FailAsync(RunningEndpoint endpoint, int times)
    {
        long last = 0;
        for (var time = 0; time < times; time++)
            last = (await endpoint.HopAsync(HopKind.DeliveryFailed, "Fail", hop => hop.Number > last)).Number;
    }
}
