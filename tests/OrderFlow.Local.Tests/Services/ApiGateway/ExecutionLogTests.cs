using System.Net;
using Amazon.CloudWatchLogs.Model;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class ExecutionLogTests
{
    private static readonly string Group = $"API-Gateway-Execution-Logs_{GatewayTemplates.PathOf("Webhook").Split('/')[^1]}/prod";

    [Fact]
    public async Task An_execution_is_logged_as_the_gateway_does_it_and_without_secrets()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("INFO"));

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Webhook", "/prod/"), GatewayTemplates.Json("{}"), ("Authorization", "allow"), ("X-Kind", "test"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var id = response.Headers.GetValues("x-amzn-RequestId").Single();
        var records = await RecordsAsync(endpoint);
        records.ShouldAllBe(record => record.StartsWith($"({id}) "));
        var texts = records.Select(record => record[(id.Length + 3)..]).ToList();
        texts.ShouldContain($"Starting execution for request: {id}");
        texts.ShouldContain("HTTP Method: POST, Resource Path: /");
        texts.ShouldContain("Successfully completed authorizer execution");
        texts.ShouldContain("Method request path: {}");
        texts[^2..].ShouldBe(["Successfully completed execution", "Method completed with status: 200"]);
        var headers = texts.Single(text => text.StartsWith("Method request headers: ", StringComparison.Ordinal));
        headers.ShouldContain("X-Kind=test");
        headers.ShouldContain("Authorization=****");
        string.Concat(records).ShouldNotContain("allow");
    }

    [Fact]
    public async Task A_request_that_is_refused_is_logged_with_its_status()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("ERROR"));

        using var allowed = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Webhook", "/prod/"), GatewayTemplates.Json("{}"), ("Authorization", "allow"));
        using var refused = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Webhook", "/prod/"), GatewayTemplates.Json("{}"));

        var id = refused.Headers.GetValues("x-amzn-RequestId").Single();
        var records = await RecordsAsync(endpoint);
        records.ShouldAllBe(record => record.StartsWith($"({id}) "));
        records[^1].ShouldBe($"({id}) Method completed with status: 401");
    }

    [Fact]
    public async Task Without_a_level_nothing_is_logged()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("OFF"));

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Webhook", "/prod/"), GatewayTemplates.Json("{}"), ("Authorization", "allow"));

        var groups = await endpoint.Logs.DescribeLogGroupsAsync(new DescribeLogGroupsRequest { LogGroupNamePrefix = "API-Gateway" });
        (groups.LogGroups ?? []).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stage_writes_a_line_for_each_request_in_the_form_that_it_wants()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("OFF"));

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("Webhook", "/prod/"), GatewayTemplates.Json("{}"), ("Authorization", "allow"));

        var records = await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = "access" });
        records.Events.ShouldHaveSingleItem().Message.ShouldBe($"{response.Headers.GetValues("x-amzn-RequestId").Single()} POST / 200 someone -");
    }

    private static async Task<List<string>> RecordsAsync(RunningEndpoint endpoint) =>
        [.. (await endpoint.Logs.FilterLogEventsAsync(new FilterLogEventsRequest { LogGroupName = Group })).Events.Select(record => record.Message)];

    private static string Template(string level) => GatewayTemplates.Of(
        ("Webhook", GatewayTemplates.Resource("AWS::Serverless::Api", new
        {
            StageName = "prod",
            MethodSettings = new[] { new { ResourcePath = "/*", HttpMethod = "*", LoggingLevel = level } },
            AccessLogSetting = new { DestinationArn = TestTemplates.GetAtt("Access", "Arn"), Format = "$context.requestId $context.httpMethod $context.resourcePath $context.status $context.authorizer.principalId $context.nothing" },
            Auth = new { DefaultAuthorizer = "Basic", Authorizers = new { Basic = new { FunctionArn = TestTemplates.GetAtt("Authorize", "Arn") } } },
            DefinitionBody = new
            {
                openapi = "3.0.1",
                info = new { title = "Webhook" },
                paths = new Dictionary<string, object>
                {
                    ["/"] = new
                    {
                        post = new Dictionary<string, object>
                        {
                            ["x-amazon-apigateway-integration"] = new
                            {
                                type = "mock",
                                requestTemplates = new Dictionary<string, string> { ["application/json"] = "{\"statusCode\": 200}" },
                                responses = new Dictionary<string, object> { ["default"] = new { statusCode = "200" } },
                            },
                        },
                    },
                },
            },
        })),
        ("Access", TestTemplates.LogGroup("access")),
        ("Authorize", GatewayTemplates.Function("Gateway", "Authorize")));
}
