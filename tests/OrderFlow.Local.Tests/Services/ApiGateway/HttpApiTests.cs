using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class HttpApiTests
{
    private static readonly string Template = GatewayTemplates.Of(
        ("Echo", GatewayTemplates.Function("Gateway", "Echo", new
        {
            Order = GatewayTemplates.HttpEvent("GET", "/orders/{id}"),
            Old = GatewayTemplates.HttpEvent("GET", "/old/{id}", format: "1.0"),
            Post = GatewayTemplates.HttpEvent("POST", "/orders"),
            Greedy = GatewayTemplates.HttpEvent("ANY", "/orders/{proxy+}"),
            Special = GatewayTemplates.HttpEvent("GET", "/orders/special"),
        })),
        ("Answer", GatewayTemplates.Function("Gateway", "Answer", new { Answer = GatewayTemplates.HttpEvent("POST", "/answer"), Old = GatewayTemplates.HttpEvent("POST", "/old", format: "1.0") })),
        ("Throw", GatewayTemplates.Function("Gateway", "Throw", new { Throw = GatewayTemplates.HttpEvent("POST", "/throw") })),
        ("Never", GatewayTemplates.Function("Gateway", "NeverAnswer", new { Never = GatewayTemplates.HttpEvent("GET", "/never", timeout: 50) })));

    private static readonly string Api = GatewayTemplates.PathOf("ServerlessHttpApi");

    [Fact]
    public async Task A_function_gets_the_request_in_the_format_2()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}/orders/a%20b?x=1&x=2&y=%C3%A4", ("X-Custom", "one"), ("Cookie", "a=1; b=2"));

        var sent = await response.JsonAsync();
        sent["version"]!.ToString().ShouldBe("2.0");
        Text(sent, "routeKey").ShouldBe("GET /orders/{id}");
        Text(sent, "rawPath").ShouldBe("/orders/a b");
        Text(sent, "rawQueryString").ShouldBe("x=1&x=2&y=%C3%A4");
        sent["cookies"]!.ToJsonString().ShouldBe("""["a=1","b=2"]""");
        Text(sent["headers"], "x-custom").ShouldBe("one");
        sent["headers"]!.AsObject().ContainsKey("cookie").ShouldBeFalse();
        Text(sent["queryStringParameters"], "x").ShouldBe("1,2");
        Text(sent["queryStringParameters"], "y").ShouldBe("ä");
        Text(sent["pathParameters"], "id").ShouldBe("a b");
        var context = sent["requestContext"]!;
        Text(context, "requestId").ShouldBe(response.Headers.GetValues("apigw-requestid").Single());
        Text(context, "stage").ShouldBe("$default");
        Text(context["http"], "method").ShouldBe("GET");
        Text(context["http"], "sourceIp").ShouldBe("127.0.0.1");
        ((bool)sent["isBase64Encoded"]!).ShouldBeFalse();
        foreach (var absent in (string[])["body", "stageVariables"])
            sent.AsObject().ContainsKey(absent).ShouldBeFalse();
    }

    [Fact]
    public async Task A_function_can_have_the_format_1()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}/old/7");

        var sent = await response.JsonAsync();
        sent["version"]!.ToString().ShouldBe("1.0");
        (Text(sent, "resource"), Text(sent, "path"), Text(sent["pathParameters"], "id")).ShouldBe(("/old/{id}", "/old/7", "7"));
    }

    [Theory]
    [InlineData("GET", "/orders/special", "GET /orders/special")]
    [InlineData("GET", "/orders/7", "GET /orders/{id}")]
    [InlineData("DELETE", "/orders/7", "ANY /orders/{proxy+}")]
    [InlineData("GET", "/orders/7/items", "ANY /orders/{proxy+}")]
    public async Task The_route_that_says_most_is_taken(string method, string path, string route)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(new HttpMethod(method), Api + path);

        Text(await response.JsonAsync(), "routeKey").ShouldBe(route);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/$default")]
    [InlineData("/%24default")]
    public async Task The_default_stage_is_at_the_root_and_under_its_name(string stage)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}{stage}/orders/7");

        Text(await response.JsonAsync(), "rawPath").ShouldBe("/orders/7");
    }

    [Fact]
    public async Task A_request_without_a_route_is_not_found()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}/nothing");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"message":"Not Found"}""");
    }

    [Theory]
    [InlineData("application/json", false)]
    [InlineData("text/plain; charset=utf-8", false)]
    [InlineData("application/octet-stream", true)]
    [InlineData("application/x-www-form-urlencoded", true)]
    public async Task A_body_that_is_not_surely_text_comes_as_base64(string type, bool encoded)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var content = new ByteArrayContent("abc"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/orders", content);

        var sent = await response.JsonAsync();
        ((bool)sent["isBase64Encoded"]!).ShouldBe(encoded);
        Text(sent, "body").ShouldBe(encoded ? Convert.ToBase64String("abc"u8) : "abc");
    }

    [Theory]
    [InlineData("""{"a":1}""", 200, "application/json", """{"a":1}""")]
    [InlineData("\"text\"", 200, "application/json", "\"text\"")]
    [InlineData("""{"statusCode":201,"body":"made"}""", 201, "text/plain; charset=utf-8", "made")]
    [InlineData("""{"statusCode":200,"headers":{"Content-Type":"text/html"},"body":"<p>"}""", 200, "text/html", "<p>")]
    [InlineData("""{"statusCode":"nonsense"}""", 500, "application/json", """{"message":"Internal Server Error"}""")]
    [InlineData("""{"statusCode":200,"body":1}""", 500, "application/json", """{"message":"Internal Server Error"}""")]
    public async Task An_answer_without_a_status_is_the_body_itself(string answer, int status, string type, string body)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/answer", GatewayTemplates.Json(answer));

        ((int)response.StatusCode, response.Content.Headers.ContentType!.ToString(), await response.Content.ReadAsStringAsync()).ShouldBe((status, type, body));
    }

    [Fact]
    public async Task Cookies_are_set_one_by_one()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/answer", GatewayTemplates.Json("""{"statusCode":200,"cookies":["a=1","b=2"]}"""));

        response.Headers.GetValues("Set-Cookie").ShouldBe(["a=1", "b=2"]);
    }

    [Fact]
    public async Task In_the_format_1_an_answer_needs_a_status()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/old", GatewayTemplates.Json("""{"body":"no status"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Theory]
    [InlineData("POST", "/throw", 500, """{"message":"Internal Server Error"}""")]
    [InlineData("GET", "/never", 503, """{"message":"Service Unavailable"}""")]
    public async Task A_function_that_fails_is_an_error_of_the_server(string method, string path, int status, string body)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        using var content = method == "POST" ? new StringContent("{}", Encoding.UTF8, "application/json") : null;

        using var response = await endpoint.SendAsync(new HttpMethod(method), Api + path, content);

        ((int)response.StatusCode, await response.Content.ReadAsStringAsync()).ShouldBe((status, body));
    }

    private static string? Text(JsonNode? node, string member) => (string?)node?[member];
}
