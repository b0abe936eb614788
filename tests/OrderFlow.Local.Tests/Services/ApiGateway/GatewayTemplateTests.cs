using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Templates;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class GatewayTemplateTests
{
    [Fact]
    public async Task References_to_apis_give_what_CloudFormation_gives()
    {
        using var folder = new TestFolder();
        var template = WithOutputs(
            new()
            {
                ["Rest"] = GatewayTemplates.Resource("AWS::ApiGateway::RestApi", new { Name = "rest" }),
                ["Http"] = GatewayTemplates.Resource("AWS::ApiGatewayV2::Api", new { Name = "http", ProtocolType = "HTTP" }),
                ["Producer"] = GatewayTemplates.Resource("AWS::Serverless::Api", new { Name = "OrderProducer", StageName = "dev" }),
                ["Echo"] = GatewayTemplates.Function("Gateway", "Echo", new { Get = GatewayTemplates.ApiEvent("get", "/"), Http = GatewayTemplates.HttpEvent("GET", "/") }),
            },
            ("RestApi", TestTemplates.Ref("Rest")),
            ("RestApiId", TestTemplates.GetAtt("Rest", "RestApiId")),
            ("Root", TestTemplates.GetAtt("Rest", "RootResourceId")),
            ("HttpApiId", TestTemplates.GetAtt("Http", "ApiId")),
            ("Stage", TestTemplates.Sub("${Producer.Stage}")),
            ("StageRef", TestTemplates.Ref("ProducerdevStage")),
            ("StageName", TestTemplates.Ref("Producer.Stage")),
            ("Implicit", TestTemplates.Sub("${ServerlessRestApi}/${ServerlessRestApiProdStage}")),
            ("ImplicitHttp", TestTemplates.Ref("ServerlessHttpApiApiGatewayDefaultStage")));
        await using var endpoint = await RunningEndpoint.StartAsync(folder, template);

        var outputs = endpoint.Endpoint.Outputs;

        outputs["RestApi"].ShouldMatch("^[a-z0-9]{10}$");
        outputs["RestApiId"].ShouldBe(outputs["RestApi"]);
        outputs["Root"].ShouldMatch("^[a-z0-9]+$");
        outputs["HttpApiId"].ShouldNotBe(outputs["RestApi"]);
        (outputs["Stage"], outputs["StageRef"], outputs["StageName"]).ShouldBe(("dev", "dev", "dev"));
        outputs["Implicit"].ShouldBe($"{GatewayTemplates.PathOf("ServerlessRestApi").Split('/')[^1]}/Prod");
        outputs["ImplicitHttp"].ShouldBe("$default");
    }

    [Fact]
    public async Task Urls_of_the_endpoints_own_apis_are_local_ones()
    {
        using var folder = new TestFolder();
        var template = WithOutputs(
            new()
            {
                ["Echo"] = GatewayTemplates.Function("Gateway", "Echo", new { Http = GatewayTemplates.HttpEvent("GET", "/x") }),
                ["Socket"] = GatewayTemplates.Resource("AWS::ApiGatewayV2::Api", new { Name = "socket", ProtocolType = "WEBSOCKET", RouteSelectionExpression = "$request.body.action" }),
                ["Show"] = GatewayTemplates.Function("Configured", "Show", variables: new { TABLE_NAME = TestTemplates.Sub("https://${Socket}.execute-api.${AWS::Region}.${AWS::URLSuffix}/production") }),
            },
            ("Url", TestTemplates.Sub("https://${ServerlessHttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}/x")),
            ("Endpoint", TestTemplates.GetAtt("Socket", "ApiEndpoint")),
            ("Other", "https://abcdefghij.execute-api.us-east-1.amazonaws.com/prod"));
        await using var endpoint = await RunningEndpoint.StartAsync(folder, template);
        var url = endpoint.Endpoint.Url.ToString().TrimEnd('/');

        endpoint.Endpoint.Outputs["Url"].ShouldBe(url + GatewayTemplates.PathOf("ServerlessHttpApi", "/x"));
        endpoint.Endpoint.Outputs["Endpoint"].ShouldBe("ws" + url[4..] + GatewayTemplates.PathOf("Socket"));
        endpoint.Endpoint.Outputs["Other"].ShouldBe("https://abcdefghij.execute-api.us-east-1.amazonaws.com/prod");
        (await endpoint.Http.GetStringAsync(endpoint.Endpoint.Outputs["Url"])).ShouldContain("\"rawPath\":\"/x\"");
        using var payload = GatewayTemplates.Json("{}");
        using var shown = await endpoint.Http.PostAsync(new Uri("/2015-03-31/functions/Show/invocations", UriKind.Relative), payload);
        ((string?)(await shown.JsonAsync())["table"]).ShouldBe(url + GatewayTemplates.PathOf("Socket", "/production"));
    }

    [Fact]
    public async Task An_id_is_the_same_after_a_restart()
    {
        using var folder = new TestFolder();
        var template = GatewayTemplates.Of(("Echo", GatewayTemplates.Function("Gateway", "Echo", new { Get = GatewayTemplates.ApiEvent("get", "/") })));
        string first;
        await using (var endpoint = await RunningEndpoint.StartAsync(folder, template))
            first = await endpoint.Http.GetStringAsync(new Uri(GatewayTemplates.PathOf("ServerlessRestApi", "/Prod"), UriKind.Relative));

        await using var again = await RunningEndpoint.StartAsync(folder, template);

        var second = await again.Http.GetStringAsync(new Uri(GatewayTemplates.PathOf("ServerlessRestApi", "/Prod"), UriKind.Relative));
        ((string?)JsonNode.Parse(second)!["requestContext"]!["apiId"]).ShouldBe((string?)JsonNode.Parse(first)!["requestContext"]!["apiId"]);
    }

    [Fact]
    public async Task An_api_that_vanishes_from_the_template_is_not_served_any_more()
    {
        using var folder = new TestFolder();
        await using (await RunningEndpoint.StartAsync(folder, GatewayTemplates.Of(("Old", GatewayTemplates.Resource("AWS::Serverless::Api", new { StageName = "prod" })), ("Bus", TestTemplates.Bus("Orders")))))
        {
            // It was there.
        }

        await using var again = await RunningEndpoint.StartAsync(folder, GatewayTemplates.Of(("Bus", TestTemplates.Bus("Orders"))));

        using var response = await again.GetAsync(GatewayTemplates.PathOf("Old", "/prod"));
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"message":"Forbidden"}""");
    }

    public static TheoryData<string, object, string> Refused => new()
    {
        { "AWS::Serverless::Api", new { StageName = "p", Auth = new { ApiKeyRequired = true } }, "ApiKeyRequired is not served" },
        { "AWS::Serverless::Api", new { StageName = "p", Auth = new { Authorizers = new { Pool = new { UserPoolArn = "arn:aws:cognito-idp:us-east-1:0:userpool/p" } } } }, "Lambda authorizers are" },
        { "AWS::Serverless::Api", new { StageName = "p", CanarySetting = new { } }, "the property CanarySetting is not served" },
        { "AWS::Serverless::Api", new { StageName = "p", DefinitionUri = "../../etc/passwd" }, "DefinitionUri is ../../etc/passwd" },
        { "AWS::Serverless::Api", Paths("/a", new { type = "aws", uri = "arn:aws:apigateway:us-east-1:sns:path//" }), "integrations of the type aws are not served" },
        { "AWS::Serverless::Api", Paths("/a", new { type = "mock", requestTemplates = new Dictionary<string, string> { ["application/json"] = "#set($x = 1) {}" } }), "the directive #set" },
        { "AWS::Serverless::Api", Paths("/a", new { type = "mock", requestTemplates = new Dictionary<string, string> { ["application/json"] = "$util.urlEncode('x')" } }), "$util.urlEncode" },
        { "AWS::Serverless::Api", Paths("/{a+}/b", new { type = "mock" }), "/{a+}/b has a greedy parameter that is not its last segment" },
        { "AWS::Serverless::HttpApi", Paths("/a", new { type = "aws_proxy", integrationSubtype = "Kinesis-PutRecord", payloadFormatVersion = "1.0" }), "Kinesis-PutRecord is not served" },
        { "AWS::Serverless::HttpApi", Paths("/a", new { type = "aws_proxy", integrationSubtype = "EventBridge-PutEvents", requestParameters = new { Detail = "$request.body", Source = "s" } }), "needs the request parameter DetailType" },
        { "AWS::Serverless::HttpApi", Paths("/a", new { type = "aws_proxy", integrationSubtype = "EventBridge-PutEvents", requestParameters = new { Detail = "$request.multivalueheader.x", Source = "s", DetailType = "d" } }), "$request.multivalueheader.x is not served" },
        { "AWS::Serverless::HttpApi", new { Auth = new { Authorizers = new { Jwt = new { JwtConfiguration = new { } } } } }, "Lambda authorizers are" },
        { "AWS::ApiGatewayV2::Api", new { Name = "s", ProtocolType = "WEBSOCKET", RouteSelectionExpression = "$request.header.x" }, "$request.header.x is not served" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_served_stops_the_start_with_its_name(string type, object properties, string problem)
    {
        using var folder = new TestFolder();

        var thrown = await Should.ThrowAsync<TemplateException>(() => RunningEndpoint.StartAsync(folder, GatewayTemplates.Of(("Api", GatewayTemplates.Resource(type, properties)))));

        thrown.Message.ShouldStartWith($"{type} Api");
        thrown.Message.ShouldContain(problem);
    }

    private static object Paths(string path, object integration) => new
    {
        StageName = "p",
        DefinitionBody = new { openapi = "3.0.1", info = new { title = "t" }, paths = new Dictionary<string, object> { [path] = new { get = new Dictionary<string, object> { ["x-amazon-apigateway-integration"] = integration } } } },
    };

    private static string WithOutputs(Dictionary<string, object> resources, params (string Name, object Value)[] outputs)
    {
        var template = JsonNode.Parse(TestTemplates.Of(resources))!.AsObject();
        template["Outputs"] = JsonSerializer.SerializeToNode(outputs.ToDictionary(output => output.Name, output => new { output.Value }));
        return template.ToJsonString();
    }
}
