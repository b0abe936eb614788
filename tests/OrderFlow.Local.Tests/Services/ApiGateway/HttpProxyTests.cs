using System.Net;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class HttpProxyTests
{
    [Fact]
    public async Task A_request_is_passed_on_with_its_path_query_and_body()
    {
        using var folder = new TestFolder();
        using var other = new TestFolder();
        await using var backend = await RunningEndpoint.StartAsync(other, GatewayTemplates.Of(
            ("Echo", GatewayTemplates.Function("Gateway", "Echo", new { All = GatewayTemplates.HttpEvent("ANY", "/{proxy+}") }))));
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template(backend.Endpoint.Url.ToString().TrimEnd('/') + GatewayTemplates.PathOf("ServerlessHttpApi")));

        using var response = await endpoint.SendAsync(HttpMethod.Put, GatewayTemplates.PathOf("Proxy", "/prod/a%20b/c?x=1"), GatewayTemplates.Json("""{"id":1}"""), ("X-Kind", "test"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var sent = await response.JsonAsync();
        ((string?)sent["rawPath"]).ShouldBe("/base/a b/c");
        ((string?)sent["rawQueryString"]).ShouldBe("x=1");
        ((string?)sent["body"]).ShouldBe("""{"id":1}""");
        ((string?)sent["headers"]!["x-kind"]).ShouldBe("test");
        ((string?)sent["requestContext"]!["http"]!["method"]).ShouldBe("PUT");
    }

    [Theory]
    [InlineData("/prod/a/%2E%2E/%2E%2E/secret")]
    [InlineData("/prod/%2e%2e%2fsecret")]
    public async Task A_path_cannot_lead_out_of_that_of_the_integration(string path)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("http://127.0.0.1:9"));

        var response = await RawHttp.SendAsync(endpoint, GatewayTemplates.PathOf("Proxy", path));

        response.ShouldStartWith("HTTP/1.1 400");
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_is_a_gateway_timeout()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template("http://127.0.0.1:9"));

        using var response = await endpoint.GetAsync(GatewayTemplates.PathOf("Proxy", "/prod/a"));

        response.StatusCode.ShouldBe(HttpStatusCode.GatewayTimeout);
    }

    private static string Template(string url) => GatewayTemplates.Of(
        ("Proxy", GatewayTemplates.Resource("AWS::Serverless::Api", new
        {
            StageName = "prod",
            DefinitionBody = new
            {
                swagger = "2.0",
                info = new { title = "proxy" },
                paths = new Dictionary<string, object>
                {
                    ["/{proxy+}"] = new Dictionary<string, object>
                    {
                        ["x-amazon-apigateway-any-method"] = new Dictionary<string, object>
                        {
                            ["x-amazon-apigateway-integration"] = new
                            {
                                type = "http_proxy",
                                httpMethod = "ANY",
                                uri = url + "/base/{proxy}",
                                requestParameters = new Dictionary<string, string> { ["integration.request.path.proxy"] = "method.request.path.proxy" },
                            },
                        },
                    },
                },
            },
        })));
}
