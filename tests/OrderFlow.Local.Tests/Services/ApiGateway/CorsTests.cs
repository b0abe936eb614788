using System.Net;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class CorsTests
{
    private static readonly string Template = GatewayTemplates.Of(
        ("Any", GatewayTemplates.Resource("AWS::ApiGatewayV2::Api", new
        {
            Name = "any",
            ProtocolType = "HTTP",
            CorsConfiguration = new { AllowOrigins = new[] { "*" }, AllowMethods = new[] { "POST" }, AllowHeaders = new[] { "*" } },
        })),
        ("AnyStage", GatewayTemplates.Resource("AWS::ApiGatewayV2::Stage", new { ApiId = TestTemplates.Ref("Any"), StageName = "$default", AutoDeploy = true })),
        ("One", GatewayTemplates.Resource("AWS::Serverless::HttpApi", new
        {
            CorsConfiguration = new { AllowOrigins = new[] { "https://shop.example" }, AllowMethods = new[] { "GET", "POST" }, AllowHeaders = new[] { "x-a" }, ExposeHeaders = new[] { "x-b" }, MaxAge = 600, AllowCredentials = true },
        })),
        ("Rest", GatewayTemplates.Resource("AWS::Serverless::Api", new { StageName = "prod", Cors = new { AllowOrigin = "'https://shop.example'", AllowMethods = "'GET,OPTIONS'", AllowHeaders = "'X-A'" } })),
        ("Answer", GatewayTemplates.Function("Gateway", "Answer", new { Http = GatewayTemplates.HttpEvent("POST", "/", TestTemplates.Ref("One")), Rest = GatewayTemplates.ApiEvent("get", "/", TestTemplates.Ref("Rest")) })));

    [Fact]
    public async Task A_preflight_request_is_answered_by_the_api_itself()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await PreflightAsync(endpoint, "Any", "http://127.0.0.1:8080");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        Header(response, "access-control-allow-origin").ShouldBe("*");
        Header(response, "access-control-allow-methods").ShouldBe("POST");
        Header(response, "access-control-allow-headers").ShouldBe("*");
    }

    [Fact]
    public async Task A_page_that_may_call_is_told_so()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await PreflightAsync(endpoint, "One", "https://shop.example");

        Header(response, "access-control-allow-origin").ShouldBe("https://shop.example");
        Header(response, "access-control-allow-methods").ShouldBe("GET,POST");
        Header(response, "access-control-allow-headers").ShouldBe("x-a");
        Header(response, "access-control-max-age").ShouldBe("600");
        Header(response, "access-control-allow-credentials").ShouldBe("true");
    }

    [Fact]
    public async Task A_page_that_may_not_call_is_told_nothing()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await PreflightAsync(endpoint, "One", "https://other.example");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.ShouldNotContain(header => header.Key.StartsWith("access-control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_headers_of_the_api_stand_in_place_of_those_of_the_function()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var content = GatewayTemplates.Json("""{"statusCode":200,"headers":{"Access-Control-Allow-Origin":"https://evil.example"}}""");

        using var response = await endpoint.SendAsync(HttpMethod.Post, GatewayTemplates.PathOf("One", "/"), content, ("Origin", "https://shop.example"));

        Header(response, "access-control-allow-origin").ShouldBe("https://shop.example");
        Header(response, "access-control-expose-headers").ShouldBe("x-b");
    }

    [Fact]
    public async Task A_rest_api_of_sam_answers_options_with_a_mock()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await PreflightAsync(endpoint, "Rest", "https://shop.example", "/prod/");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Header(response, "Access-Control-Allow-Origin").ShouldBe("https://shop.example");
        Header(response, "Access-Control-Allow-Methods").ShouldBe("GET,OPTIONS");
        Header(response, "Access-Control-Allow-Headers").ShouldBe("X-A");
    }

    private static Task<HttpResponseMessage> PreflightAsync(RunningEndpoint endpoint, string api, string origin, string path = "/") =>
        endpoint.SendAsync(HttpMethod.Options, GatewayTemplates.PathOf(api, path), null, ("Origin", origin), ("Access-Control-Request-Method", "POST"));

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}
