using System.Net;
using System.Text.Json.Nodes;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class AuthorizerTests
{
    private static readonly string Template = GatewayTemplates.Of(
        ("Webhook", GatewayTemplates.Resource("AWS::Serverless::Api", new
        {
            StageName = "prod",
            Auth = new
            {
                DefaultAuthorizer = "Basic",
                Authorizers = new { Basic = new { FunctionArn = TestTemplates.GetAtt("Authorize", "Arn"), Identity = new { ReauthorizeEvery = 60 } } },
            },
        })),
        ("Requests", GatewayTemplates.Resource("AWS::Serverless::Api", new
        {
            StageName = "prod",
            Auth = new
            {
                DefaultAuthorizer = "Request",
                Authorizers = new
                {
                    Request = new { FunctionArn = TestTemplates.GetAtt("Authorize", "Arn"), FunctionPayloadType = "REQUEST", Identity = new { Headers = new[] { "Authorization" }, ReauthorizeEvery = 0 } },
                },
            },
        })),
        ("Simple", GatewayTemplates.Resource("AWS::Serverless::HttpApi", new
        {
            Auth = new
            {
                DefaultAuthorizer = "Lambda",
                Authorizers = new
                {
                    Lambda = new
                    {
                        FunctionArn = TestTemplates.GetAtt("AuthorizeSimply", "Arn"),
                        AuthorizerPayloadFormatVersion = "2.0",
                        EnableSimpleResponses = true,
                        Identity = new { Headers = new[] { "Authorization" } },
                    },
                },
            },
        })),
        ("Authorize", GatewayTemplates.Function("Gateway", "Authorize")),
        ("AuthorizeSimply", GatewayTemplates.Function("Gateway", "AuthorizeSimply")),
        ("Echo", GatewayTemplates.Function("Gateway", "Echo", new
        {
            Orders = GatewayTemplates.ApiEvent("get", "/orders", TestTemplates.Ref("Webhook")),
            Open = GatewayTemplates.ApiEvent("get", "/open", TestTemplates.Ref("Webhook"), new { Authorizer = "NONE" }),
            Request = GatewayTemplates.ApiEvent("get", "/", TestTemplates.Ref("Requests")),
            Http = GatewayTemplates.HttpEvent("get", "/", TestTemplates.Ref("Simple")),
        })));

    private static readonly string Orders = GatewayTemplates.PathOf("Webhook", "/prod/orders");

    [Theory]
    [InlineData(null, 401, """{"message":"Unauthorized"}""")]
    [InlineData("unknown", 401, """{"message":"Unauthorized"}""")]
    [InlineData("deny", 403, """{"Message":"User is not authorized to access this resource with an explicit deny"}""")]
    [InlineData("elsewhere", 403, """{"Message":"User is not authorized to access this resource"}""")]
    [InlineData("broken", 500, """{"message":null}""")]
    public async Task A_request_that_its_authorizer_does_not_allow_is_refused(string? token, int status, string body)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = token is null ? await endpoint.GetAsync(Orders) : await endpoint.GetAsync(Orders, ("Authorization", token));

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
        endpoint.Endpoint.Hops.Recent.ShouldNotContain(hop => hop.Kind == HopKind.FunctionInvoked && hop.Resource == "Echo");
    }

    [Theory]
    [InlineData("Webhook", "/prod/orders")]
    [InlineData("Requests", "/prod/")]
    [InlineData("Simple", "/")]
    public async Task The_feed_shows_an_invocation_without_what_lets_one_act_as_the_caller(string api, string path)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync(GatewayTemplates.PathOf(api, path), ("Authorization", "allow"), ("Cookie", "session=allow"), ("X-Colour", "green"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var shown = endpoint.Endpoint.Hops.Recent.Where(hop => hop.Kind == HopKind.FunctionInvoked).Select(hop => JsonNode.Parse(hop.Payload!)!.ToJsonString()).ToList();
        shown.Count.ShouldBe(2);
        shown.ShouldAllBe(payload => !payload.Contains("\"allow", StringComparison.Ordinal) && !payload.Contains("session=", StringComparison.Ordinal));
        shown[^1].ShouldContain("green");
    }

    [Fact]
    public async Task What_the_authorizer_says_of_the_caller_reaches_the_function()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync(Orders, ("Authorization", "allow"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var authorizer = (await response.JsonAsync())["requestContext"]!["authorizer"]!;
        ((string?)authorizer["principalId"]).ShouldBe("someone");
        ((string?)authorizer["vip"]).ShouldBe("true");
    }

    [Fact]
    public async Task A_method_can_be_open_to_all()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync(GatewayTemplates.PathOf("Webhook", "/prod/open"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_decision_holds_for_its_time_to_live_and_for_the_same_token()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template, clock);

        await endpoint.GetAsync(Orders, ("Authorization", "allow"));
        clock.Advance(TimeSpan.FromSeconds(59));
        await endpoint.GetAsync(Orders, ("Authorization", "allow"));
        Asked().ShouldBe(1);
        await endpoint.GetAsync(Orders, ("Authorization", "allow as well"));
        Asked().ShouldBe(2);
        clock.Advance(TimeSpan.FromSeconds(1));
        await endpoint.GetAsync(Orders, ("Authorization", "allow"));
        Asked().ShouldBe(3);

        int Asked() => endpoint.Endpoint.Hops.Recent.Count(hop => hop.Kind == HopKind.FunctionInvoked && hop.Resource == "Authorize");
    }

    [Fact]
    public async Task A_request_authorizer_gets_the_request()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync(GatewayTemplates.PathOf("Requests", "/prod?x=1"), ("Authorization", "allow"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var asked = JsonNode.Parse((await endpoint.HopAsync(HopKind.FunctionInvoked, "Authorize")).Payload!)!;
        ((string?)asked["type"]).ShouldBe("REQUEST");
        ((string?)asked["methodArn"]).ShouldBe($"arn:aws:execute-api:us-east-1:000000000000:{GatewayTemplates.PathOf("Requests").Split('/')[^1]}/prod/GET/");
        ((string?)asked["queryStringParameters"]!["x"]).ShouldBe("1");
        asked.AsObject().ContainsKey("body").ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, 401, """{"message":"Unauthorized"}""")]
    [InlineData("deny", 403, """{"message":"Forbidden"}""")]
    public async Task An_http_api_refuses_in_words_of_its_own(string? token, int status, string body)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        var path = GatewayTemplates.PathOf("Simple", "/");

        using var response = token is null ? await endpoint.GetAsync(path) : await endpoint.GetAsync(path, ("Authorization", token));

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe(body);
    }

    [Fact]
    public async Task An_http_api_takes_a_simple_answer()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync(GatewayTemplates.PathOf("Simple", "/"), ("Authorization", "allow"));

        ((int?)(await response.JsonAsync())["requestContext"]!["authorizer"]!["lambda"]!["level"]).ShouldBe(7);
    }

    [Theory]
    [InlineData("allow", true)]
    [InlineData("deny", false)]
    public async Task An_http_api_of_single_resources_asks_for_a_policy(string token, bool allowed)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SingleResources("HTTP", "GET /orders", "$request.header.Authorization"));

        using var response = await endpoint.GetAsync(GatewayTemplates.PathOf("Api", "/dev/orders"), ("Authorization", token));

        response.StatusCode.ShouldBe(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        if (allowed)
            ((bool?)(await response.JsonAsync())["requestContext"]!["authorizer"]!["lambda"]!["vip"]).ShouldBe(true);
    }

    [Theory]
    [InlineData("allow", 101)]
    [InlineData("deny", 403)]
    [InlineData("unknown", 401)]
    public async Task A_websocket_api_asks_before_it_connects(string token, int status)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SingleResources("WEBSOCKET", "$connect", "route.request.header.Authorization"));
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Authorization", token);

        try
        {
            await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{endpoint.Endpoint.Url.Port}{GatewayTemplates.PathOf("Api", "/dev")}"), CancellationToken.None);
        }
        catch (System.Net.WebSockets.WebSocketException)
        {
            // The status tells.
        }

        ((int)socket.HttpStatusCode).ShouldBe(status);
        endpoint.Endpoint.Hops.Recent.Count(hop => hop.Kind == HopKind.FunctionInvoked && hop.Resource == "Echo").ShouldBe(status == 101 ? 1 : 0);
    }

    private static string SingleResources(string protocol, string route, string identity)
    {
        var api = new Dictionary<string, object> { ["Name"] = "api", ["ProtocolType"] = protocol };
        if (protocol == "WEBSOCKET")
            api["RouteSelectionExpression"] = "$request.body.action";
        return GatewayTemplates.Of(
            ("Api", GatewayTemplates.Resource("AWS::ApiGatewayV2::Api", api)),
            ("Stage", GatewayTemplates.Resource("AWS::ApiGatewayV2::Stage", new { ApiId = TestTemplates.Ref("Api"), StageName = "dev", AutoDeploy = true })),
            ("Authorizer", GatewayTemplates.Resource("AWS::ApiGatewayV2::Authorizer", new
            {
                ApiId = TestTemplates.Ref("Api"),
                Name = "lambda",
                AuthorizerType = "REQUEST",
                IdentitySource = new[] { identity },
                AuthorizerUri = TestTemplates.Sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Authorize.Arn}/invocations"),
            })),
            ("Integration", GatewayTemplates.Resource("AWS::ApiGatewayV2::Integration", new { ApiId = TestTemplates.Ref("Api"), IntegrationType = "AWS_PROXY", IntegrationUri = TestTemplates.GetAtt("Echo", "Arn"), PayloadFormatVersion = protocol == "HTTP" ? "2.0" : "1.0" })),
            ("Route", GatewayTemplates.Resource("AWS::ApiGatewayV2::Route", new { ApiId = TestTemplates.Ref("Api"), RouteKey = route, AuthorizationType = "CUSTOM", AuthorizerId = TestTemplates.Ref("Authorizer"), Target = TestTemplates.Sub("integrations/${Integration}") })),
            ("Authorize", GatewayTemplates.Function("Gateway", "Authorize")),
            ("Echo", GatewayTemplates.Function("Gateway", "Echo")));
    }
}
