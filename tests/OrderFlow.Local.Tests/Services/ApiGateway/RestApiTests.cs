using System.Net;
using System.Text.Json.Nodes;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class RestApiTests
{
    private static readonly string Template = GatewayTemplates.Of(
        ("Echo", GatewayTemplates.Function("Gateway", "Echo", new
        {
            Root = GatewayTemplates.ApiEvent("get", "/"),
            Order = GatewayTemplates.ApiEvent("get", "/orders/{id}"),
            Any = GatewayTemplates.ApiEvent("any", "/files/{proxy+}"),
            Post = GatewayTemplates.ApiEvent("post", "/orders"),
        })),
        ("Answer", GatewayTemplates.Function("Gateway", "Answer", new { Post = GatewayTemplates.ApiEvent("post", "/answer") })),
        ("Throw", GatewayTemplates.Function("Gateway", "Throw", new { Post = GatewayTemplates.ApiEvent("post", "/throw") })),
        ("Never", GatewayTemplates.Function("Gateway", "NeverAnswer", new { Post = new { Type = "Api", Properties = new { Path = "/never", Method = "get", TimeoutInMillis = 50 } } })));

    private static readonly string Api = GatewayTemplates.PathOf("ServerlessRestApi", "/Prod");

    [Fact]
    public async Task A_function_gets_the_request_as_an_event()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}/orders/a%20b?x=1&x=2&y=%C3%A4", ("X-Custom", "one"), ("X-Amzn-Trace-Id", "Root=1-67891233-abcdef012345678912345678"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json");
        var sent = await response.JsonAsync();
        Text(sent, "resource").ShouldBe("/orders/{id}");
        Text(sent, "path").ShouldBe("/orders/a b");
        Text(sent, "httpMethod").ShouldBe("GET");
        Text(sent["headers"], "X-Custom").ShouldBe("one");
        sent["multiValueHeaders"]!["X-Custom"]!.ToJsonString().ShouldBe("""["one"]""");
        sent["queryStringParameters"]!.ToString().ShouldBe(JsonNode.Parse("""{"x":"2","y":"ä"}""")!.ToString());
        sent["multiValueQueryStringParameters"]!["x"]!.ToJsonString().ShouldBe("""["1","2"]""");
        Text(sent["pathParameters"], "id").ShouldBe("a b");
        sent.AsObject().ContainsKey("stageVariables").ShouldBeTrue();
        sent["stageVariables"].ShouldBeNull();
        sent["body"].ShouldBeNull();
        ((bool)sent["isBase64Encoded"]!).ShouldBeFalse();
        var context = sent["requestContext"]!;
        Text(context, "requestId").ShouldBe(response.Headers.GetValues("x-amzn-RequestId").Single());
        Text(context, "extendedRequestId").ShouldBe(response.Headers.GetValues("x-amz-apigw-id").Single());
        Text(context, "resourcePath").ShouldBe("/orders/{id}");
        Text(context, "path").ShouldBe("/Prod/orders/a b");
        Text(context, "stage").ShouldBe("Prod");
        Text(context, "apiId").ShouldBe(Api.Split('/')[3]);
        Text(context["identity"], "sourceIp").ShouldBe("127.0.0.1");
        ((long)context["requestTimeEpoch"]!).ShouldBeGreaterThan(0);
        Text(sent["headers"], "X-Amzn-Trace-Id").ShouldBe("Root=1-67891233-abcdef012345678912345678");
        response.Headers.GetValues("X-Amzn-Trace-Id").ShouldBe(["Root=1-67891233-abcdef012345678912345678"]);
    }

    [Fact]
    public async Task A_header_that_comes_twice_has_both_values()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var response = await RawHttp.SendAsync(endpoint, Api, "X-Custom: one", "X-Custom: two");

        var sent = JsonNode.Parse(response[response.IndexOf("\r\n\r\n", StringComparison.Ordinal)..])!;
        Text(sent["headers"], "X-Custom").ShouldBe("two");
        sent["multiValueHeaders"]!["X-Custom"]!.ToJsonString().ShouldBe("""["one","two"]""");
    }

    [Theory]
    [InlineData("/orders/%")]
    [InlineData("/orders/%zz")]
    [InlineData("/orders/%C3%28")]
    [InlineData("/orders/a%2Fb")]
    [InlineData("/orders/x?%&=&&a=%zz")]
    public async Task A_path_that_is_odd_is_still_one(string path)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var response = await RawHttp.SendAsync(endpoint, Api + path);

        response.ShouldStartWith("HTTP/1.1 200");
        response.ShouldContain("/orders/{id}");
    }

    [Fact]
    public async Task Requests_at_the_same_time_get_each_their_own_answer()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async number =>
        {
            using var response = await endpoint.GetAsync($"{Api}/orders/{number}");
            return (string?)(await response.JsonAsync())["pathParameters"]!["id"];
        }));

        answers.ShouldBe(Enumerable.Range(0, 50).Select(number => $"{number}"));
    }

    [Fact]
    public async Task A_request_without_parameters_has_none()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync(Api);

        var sent = (await response.JsonAsync()).AsObject();
        Text(sent, "path").ShouldBe("/");
        foreach (var name in (string[])["queryStringParameters", "multiValueQueryStringParameters", "pathParameters"])
            (sent.ContainsKey(name), sent[name]).ShouldBe((true, null));
    }

    [Fact]
    public async Task A_greedy_parameter_takes_the_rest_of_the_path()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Delete, $"{Api}/files/2024/11/a.txt");

        var sent = await response.JsonAsync();
        Text(sent["pathParameters"], "proxy").ShouldBe("2024/11/a.txt");
        Text(sent, "resource").ShouldBe("/files/{proxy+}");
        Text(sent, "httpMethod").ShouldBe("DELETE");
    }

    [Theory]
    [InlineData("DELETE", "/orders/1")]
    [InlineData("GET", "/files")]
    [InlineData("GET", "/nothing")]
    [InlineData("GET", "/orders/1/2")]
    public async Task A_request_that_no_method_is_for_is_answered_as_one_without_a_token(string method, string path)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(new HttpMethod(method), Api + path);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"message":"Missing Authentication Token"}""");
        response.Headers.GetValues("x-amzn-ErrorType").ShouldBe(["MissingAuthenticationTokenException"]);
    }

    [Theory]
    [InlineData("/_aws/execute-api/nosuchapi0/Prod")]
    [InlineData("/_aws/execute-api/")]
    public async Task An_api_that_is_not_there_is_forbidden(string path)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var api = await endpoint.GetAsync(path);
        using var stage = await endpoint.GetAsync(GatewayTemplates.PathOf("ServerlessRestApi", "/Test/"));

        api.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        stage.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stage.Content.ReadAsStringAsync()).ShouldBe("""{"message":"Forbidden"}""");
    }

    [Fact]
    public async Task A_function_decides_about_status_headers_and_body()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        const string Answer = """
            {"statusCode":201,"headers":{"X-One":"1","WWW-Authenticate":"Basic"},"multiValueHeaders":{"Set-Cookie":["a=1","b=2"]},"body":"AQI=","isBase64Encoded":true}
            """;

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/answer", GatewayTemplates.Json(Answer));

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        response.Headers.GetValues("X-One").ShouldBe(["1"]);
        response.Headers.GetValues("Set-Cookie").ShouldBe(["a=1", "b=2"]);
        response.Headers.GetValues("x-amzn-Remapped-WWW-Authenticate").ShouldBe(["Basic"]);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("\"a text\"")]
    [InlineData("""{"statusCode":200,"something":"else"}""")]
    [InlineData("""{"statusCode":0,"body":""}""")]
    [InlineData("""{"statusCode":200,"body":{"an":"object"}}""")]
    [InlineData("""{"statusCode":200,"body":"%%%","isBase64Encoded":true}""")]
    [InlineData("""{"statusCode":200,"headers":{"X-Split":"a\r\nSet-Cookie: b=1"}}""")]
    [InlineData("""{"statusCode":200,"headers":{"X Bad":"a"}}""")]
    [InlineData("""{"statusCode":200,"headers":["a"]}""")]
    public async Task An_answer_of_another_form_is_an_internal_error(string answer)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/answer", GatewayTemplates.Json(answer));

        response.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"message":"Internal server error"}""");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_function_that_throws_is_an_internal_error()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/throw", GatewayTemplates.Json("{}"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"message":"Internal server error"}""");
    }

    [Fact]
    public async Task A_function_that_takes_too_long_is_not_waited_for()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.GetAsync($"{Api}/never");

        response.StatusCode.ShouldBe(HttpStatusCode.GatewayTimeout);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"message":"Endpoint request timed out"}""");
    }

    [Fact]
    public async Task A_body_of_more_than_10_MB_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/orders", new ByteArrayContent(new byte[10 * 1024 * 1024 + 1]));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"message":"HTTP content length exceeded 10485760 bytes."}""");
    }

    [Fact]
    public async Task A_request_begins_the_chain_of_what_it_causes()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);

        using var response = await endpoint.SendAsync(HttpMethod.Post, $"{Api}/orders", GatewayTemplates.Json("""{"id":1}"""));

        var trace = response.Headers.GetValues("X-Amzn-Trace-Id").Single()["Root=".Length..];
        var chain = endpoint.Endpoint.Hops.Recent.Where(hop => hop.TraceId == trace).ToList();
        chain.Select(hop => hop.Kind).ShouldBe([HopKind.ApiRequest, HopKind.FunctionInvoked, HopKind.LogWritten, HopKind.LogWritten, HopKind.LogWritten, HopKind.FunctionSucceeded, HopKind.ApiResponse]);
        (chain[0].Note, chain[0].Payload, chain[0].Destination).ShouldBe(("POST /orders", """{"id":1}""", "arn:aws:lambda:us-east-1:000000000000:function:Echo"));
        chain[^1].Note.ShouldBe("200");
    }

    private static string? Text(JsonNode? node, string member) => (string?)node?[member];
}
