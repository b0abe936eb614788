using System.Net;
using System.Text.Json.Nodes;
using Amazon.SQS.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class ServiceIntegrationTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Bus"] = TestTemplates.Bus("lab_event_bus"),
        ["Queue"] = TestTemplates.Queue("orders"),
        ["Machine"] = TestTemplates.Machine("machine", """{"StartAt":"Done","QueryLanguage":"JSONata","States":{"Done":{"Type":"Succeed"}}}"""),
        ["Api"] = GatewayTemplates.Resource("AWS::Serverless::HttpApi", new
        {
            Name = "lab_http_api",
            DefinitionBody = new
            {
                openapi = "3.0.1",
                info = new { title = "lab_http_api" },
                paths = new Dictionary<string, object>
                {
                    ["/"] = new { post = Integration("EventBridge-PutEvents", new() { ["Detail"] = "$request.body", ["DetailType"] = "eventtype", ["Source"] = "lab_http_api", ["EventBusName"] = TestTemplates.GetAtt("Bus", "Arn") }) },
                    ["/events/{kind}"] = new { post = Integration("EventBridge-PutEvents", new() { ["Detail"] = "$request.body.detail", ["DetailType"] = "kind ${request.path.kind} of ${request.querystring.from}", ["Source"] = "$request.header.x-source", ["EventBusName"] = "lab_event_bus", ["Resources"] = "$request.body.resources" }) },
                    ["/queue"] = new { post = Integration("SQS-SendMessage", new() { ["QueueUrl"] = TestTemplates.Ref("Queue"), ["MessageBody"] = "$request.body" }) },
                    ["/machine"] = new { post = Integration("StepFunctions-StartExecution", new() { ["StateMachineArn"] = TestTemplates.Ref("Machine"), ["Input"] = "$request.body" }) },
                },
            },
        }),
    });

    [Fact]
    public async Task A_request_becomes_an_event()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Api", "/"), GatewayTemplates.Json("""{"item":{"eventtype":"make_pizza","order_id":"1"}}"""), ("X-Amzn-Trace-Id", "Root=1-67891233-abcdef012345678912345678"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await response.JsonAsync();
        ((int?)answer["FailedEntryCount"]).ShouldBe(0);
        var accepted = await endpoint.HopAsync(HopKind.EventAccepted, "lab_event_bus");
        accepted.Item.ShouldBe((string?)answer["Entries"]![0]!["EventId"]);
        accepted.TraceId.ShouldBe("1-67891233-abcdef012345678912345678");
        var sent = JsonNode.Parse(accepted.Payload!)!;
        ((string?)sent["source"], (string?)sent["detail-type"]).ShouldBe(("lab_http_api", "eventtype"));
        sent["detail"]!.ToJsonString().ShouldBe("""{"item":{"eventtype":"make_pizza","order_id":"1"}}""");
        endpoint.Endpoint.Hops.Recent.First(hop => hop.TraceId == accepted.TraceId).Kind.ShouldBe(HopKind.ApiRequest);
    }

    [Fact]
    public async Task Parameters_are_taken_from_all_parts_of_the_request()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(
            HttpMethod.Post, GatewayTemplates.PathOf("Api", "/events/small?from=here"), GatewayTemplates.Json("""{"detail":{"a":1},"resources":["r1","r2"]}"""), ("X-Source", "tests"));

        ((int?)(await response.JsonAsync())["FailedEntryCount"]).ShouldBe(0);
        var sent = JsonNode.Parse((await endpoint.HopAsync(HopKind.EventAccepted, "lab_event_bus")).Payload!)!;
        ((string?)sent["source"], (string?)sent["detail-type"]).ShouldBe(("tests", "kind small of here"));
        sent["resources"]!.ToJsonString().ShouldBe("""["r1","r2"]""");
        sent["detail"]!.ToJsonString().ShouldBe("""{"a":1}""");
    }

    [Theory]
    [InlineData("no json", "MalformedDetail")]
    [InlineData("", "InvalidArgument")]
    public async Task A_body_that_is_no_detail_is_refused_as_the_bus_refuses_it(string body, string code)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Api", "/"), GatewayTemplates.Json(body));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await response.JsonAsync();
        ((int?)answer["FailedEntryCount"], (string?)answer["Entries"]![0]!["ErrorCode"]).ShouldBe((1, code));
    }

    [Fact]
    public async Task A_request_becomes_a_message_of_a_queue()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Api", "/queue"), GatewayTemplates.Json("""{"id":1}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var url = (await endpoint.Queues.GetQueueUrlAsync(new GetQueueUrlRequest("orders"))).QueueUrl;
        var message = (await endpoint.Queues.ReceiveMessageAsync(new ReceiveMessageRequest(url))).Messages.ShouldHaveSingleItem();
        message.Body.ShouldBe("""{"id":1}""");
        ((string?)(await response.JsonAsync())["MessageId"]).ShouldBe(message.MessageId);
    }

    [Fact]
    public async Task A_request_starts_an_execution()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Api", "/machine"), GatewayTemplates.Json("""{"id":1}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        ((string?)(await response.JsonAsync())["executionArn"])!.ShouldStartWith("arn:aws:states:us-east-1:000000000000:execution:machine:");
        await endpoint.HopAsync(HopKind.ExecutionEnded, "machine");
    }

    private static Dictionary<string, object> Integration(string subtype, Dictionary<string, object> parameters) => new()
    {
        ["x-amazon-apigateway-integration"] = new { type = "aws_proxy", integrationSubtype = subtype, credentials = "arn:aws:iam::000000000000:role/api", requestParameters = parameters, payloadFormatVersion = "1.0", connectionType = "INTERNET" },
    };
}
