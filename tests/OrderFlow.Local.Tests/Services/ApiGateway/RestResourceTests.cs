using System.Net;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

/// <summary>REST APIs that are made of single resources, without SAM.</summary>
public sealed class RestResourceTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Api"] = GatewayTemplates.Resource("AWS::ApiGateway::RestApi", new { Name = "orders", EndpointConfiguration = new { Types = new[] { "REGIONAL" } } }),
        ["Orders"] = GatewayTemplates.Resource("AWS::ApiGateway::Resource", new { RestApiId = TestTemplates.Ref("Api"), ParentId = TestTemplates.GetAtt("Api", "RootResourceId"), PathPart = "orders" }),
        ["Order"] = GatewayTemplates.Resource("AWS::ApiGateway::Resource", new { RestApiId = TestTemplates.Ref("Api"), ParentId = TestTemplates.Ref("Orders"), PathPart = "{id}" }),
        ["Get"] = GatewayTemplates.Resource("AWS::ApiGateway::Method", new
        {
            RestApiId = TestTemplates.Ref("Api"),
            ResourceId = TestTemplates.Ref("Order"),
            HttpMethod = "GET",
            AuthorizationType = "NONE",
            Integration = new
            {
                Type = "AWS_PROXY",
                IntegrationHttpMethod = "POST",
                Uri = TestTemplates.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Echo.Arn}/invocations"),
            },
        }),
        ["Post"] = GatewayTemplates.Resource("AWS::ApiGateway::Method", new
        {
            RestApiId = TestTemplates.Ref("Api"),
            ResourceId = TestTemplates.Ref("Orders"),
            HttpMethod = "POST",
            AuthorizationType = "NONE",
            Integration = new
            {
                Type = "MOCK",
                RequestTemplates = new Dictionary<string, string> { ["application/json"] = "{\"statusCode\": $input.json('$.status')}" },
                IntegrationResponses = new object[]
                {
                    new { StatusCode = "202", ResponseTemplates = new Dictionary<string, string> { ["application/json"] = "{\"id\":\"$context.requestId\",\"order\":$input.json('$.order'),\"q\":\"$input.params('q')\",\"stage\":\"$stageVariables.name\"}" } },
                    new { StatusCode = "409", SelectionPattern = "4\\d{2}", ResponseParameters = new Dictionary<string, string> { ["method.response.header.X-Reason"] = "'conflict'" } },
                },
            },
        }),
        ["Denied"] = GatewayTemplates.Resource("AWS::ApiGateway::GatewayResponse", new
        {
            RestApiId = TestTemplates.Ref("Api"),
            ResponseType = "MISSING_AUTHENTICATION_TOKEN",
            StatusCode = "404",
            ResponseTemplates = new Dictionary<string, string> { ["application/json"] = "{\"error\":$context.error.messageString}" },
            ResponseParameters = new Dictionary<string, string> { ["gatewayresponse.header.X-Kind"] = "'none'" },
        }),
        ["Deployment"] = new { Type = "AWS::ApiGateway::Deployment", DependsOn = new[] { "Get", "Post" }, Properties = new { RestApiId = TestTemplates.Ref("Api") } },
        ["Dev"] = GatewayTemplates.Resource("AWS::ApiGateway::Stage", new { RestApiId = TestTemplates.Ref("Api"), DeploymentId = TestTemplates.Ref("Deployment"), StageName = "dev", Variables = new { name = "development" } }),
        ["Account"] = GatewayTemplates.Resource("AWS::ApiGateway::Account", new { CloudWatchRoleArn = "arn:aws:iam::000000000000:role/logs" }),
        ["Echo"] = GatewayTemplates.Function("Gateway", "Echo"),
    });

    private static readonly string Api = GatewayTemplates.PathOf("Api", "/dev");

    [Fact]
    public async Task Methods_of_resources_call_their_functions()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}/orders/7");

        var sent = await response.JsonAsync();
        ((string?)sent["pathParameters"]!["id"]).ShouldBe("7");
        ((string?)sent["stageVariables"]!["name"]).ShouldBe("development");
        ((string?)sent["requestContext"]!["resourceId"]).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_mock_answers_with_its_templates()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var accepted = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/orders?q=x", GatewayTemplates.Json("""{"status":200,"order":{"id":1}}"""));
        using var conflict = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/orders", GatewayTemplates.Json("""{"status":409}"""));

        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await accepted.Content.ReadAsStringAsync()).ShouldBe(
            "{\"id\":\"" + accepted.Headers.GetValues("x-amzn-RequestId").Single() + "\",\"order\":{\"id\":1},\"q\":\"x\",\"stage\":\"development\"}");
        (conflict.StatusCode, conflict.Headers.GetValues("X-Reason").Single()).ShouldBe((HttpStatusCode.Conflict, "conflict"));
    }

    [Fact]
    public async Task An_api_can_have_answers_of_its_own_for_what_it_refuses()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}/nothing");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.GetValues("X-Kind").ShouldBe(["none"]);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"error":"Missing Authentication Token"}""");
    }
}
