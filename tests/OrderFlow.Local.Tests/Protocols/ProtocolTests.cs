using System.Net;
using System.Text.Json.Nodes;

namespace OrderFlow.Local.Tests.Protocols;

public sealed class ProtocolTests
{
    private static readonly string Template = TestTemplates.Of(new { Log = TestTemplates.LogGroup("/log") });

    [Theory]
    [InlineData("AWSEvents.StartReplay", "{}", "UnknownOperationException", "StartReplay")]
    [InlineData("Kinesis_20131202.PutRecord", "{}", "UnknownOperationException", "Kinesis_20131202.PutRecord")]
    [InlineData("AWSEvents.PutEvents", "{\"Entries\":", "SerializationException", "not valid JSON")]
    [InlineData("AWSEvents.PutEvents", "{\"Entries\":[],\"Entries\":[]}", "SerializationException", "not valid JSON")]
    [InlineData("AWSEvents.PutRule", "{\"Name\":\"r r\",\"EventPattern\":\"{}\"}", "ValidationException", "Value 'r r' at 'name'")]
    [InlineData("AWSEvents.PutRule", "{\"Name\":\"r\"}", "ValidationException", "EventPattern or ScheduleExpression must be specified")]
    [InlineData("AWSEvents.PutTargets", "{\"Rule\":\"r\",\"Targets\":[]}", "ValidationException", "Value '[]' at 'targets'")]
    [InlineData("AWSEvents.ListRules", "{\"Limit\":-1}", "ValidationException", "Value '-1' at 'limit'")]
    [InlineData("AWSStepFunctions.ListStateMachines", "{\"maxResults\":-1}", "ValidationException", "Value '-1' at 'maxResults'")]
    [InlineData("AWSEvents.PutEvents", "[]", "SerializationException", "Start of structure")]
    [InlineData("AWSEvents.PutEvents", "{\"Entries\":[{\"Source\":7}]}", "SerializationException", "NUMBER_VALUE can not be converted to a String")]
    [InlineData("AWSEvents.PutEvents", "{\"Entries\":[]}", "ValidationException", "greater than or equal to 1")]
    [InlineData("AWSEvents.DescribeRule", "{}", "ValidationException", "Value null at 'name'")]
    [InlineData("AWSEvents.DescribeRule", "{\"Name\":\"r\"}", "ResourceNotFoundException", "Rule r does not exist on EventBus default.")]
    [InlineData("Logs_20140328.GetLogEvents", "{\"logGroupName\":\"/no\",\"logStreamName\":\"s\"}", "ResourceNotFoundException", "The specified log")]
    [InlineData("AWSStepFunctions.DescribeStateMachine", "{\"stateMachineArn\":\"nonsense\"}", "InvalidArn", "nonsense")]
    [InlineData("AWSStepFunctions.StartExecution", "{\"stateMachineArn\":\"arn:aws:states:us-east-1:000000000000:stateMachine:no\"}", "StateMachineDoesNotExist", "stateMachine:no")]
    public async Task An_error_has_the_services_code_and_says_what_is_wrong(string target, string body, string code, string message)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(body) };
        request.Headers.Add("X-Amz-Target", target);

        using var response = await endpoint.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.GetValues("x-amzn-ErrorType").ShouldBe([code]);
        response.Headers.Contains("x-amzn-RequestId").ShouldBeTrue();
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        ((string?)error["__type"]).ShouldBe(code);
        ((string?)error["message"])!.ShouldContain(message);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused_and_the_endpoint_stays_up()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new ByteArrayContent(new byte[17 * 1024 * 1024]) };
        request.Headers.Add("X-Amz-Target", "AWSEvents.PutEvents");
        request.Headers.ExpectContinue = true;

        using var response = await endpoint.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await endpoint.PostAsync("AWSEvents.ListEventBuses", "{}"))!["EventBuses"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_path_that_is_no_operation_is_not_found()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.Http.GetAsync(new Uri("/nothing", UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.GetValues("x-amzn-ErrorType").ShouldBe(["UnknownOperationException"]);
    }
}
