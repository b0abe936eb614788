using System.Text.Json;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.TestUtilities;

namespace OrderFlow.Aws.Tests.Annotations;

public sealed class ApiFunctionTests
{
    [Fact]
    public async Task Parameters_come_from_route_query_header_and_body()
    {
        var project = GeneratedProject.Compile("""
            namespace Shop;
            public record Order(int Value);
            public class Api
            {
                [LambdaFunction, HttpApi(LambdaHttpMethod.Post, "/orders/{id}")]
                public string Put(int id, [FromQuery] List<int> take, [FromHeader(Name = "X-Kind")] string kind, [FromQuery] int? missing, [FromBody] Order order) =>
                    $"{id} {string.Join("+", take)} {kind} {missing is null} {order.Value}";
            }
            """);

        var response = await InvokeV2(project, "Put", new APIGatewayHttpApiV2ProxyRequest
        {
            PathParameters = new Dictionary<string, string> { ["id"] = "4" },
            QueryStringParameters = new Dictionary<string, string> { ["take"] = "1,2" },
            Headers = new Dictionary<string, string> { ["x-kind"] = "k" },
            Body = """{"value":9}""",
        });

        project.Diagnostics.ShouldBeEmpty();
        (response.StatusCode, response.Body, response.Headers["Content-Type"]).ShouldBe((200, "4 1+2 k True 9", "text/plain"));
    }

    [Fact]
    public async Task What_does_not_convert_is_answered_with_400()
    {
        var project = GeneratedProject.Compile("""
            namespace Shop;
            public class Api { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, "/orders/{id}")] public void Get(int id, [FromBody] List<int> body) { } }
            """);

        var response = await InvokeV2(project, "Get", new APIGatewayHttpApiV2ProxyRequest { PathParameters = new Dictionary<string, string> { ["id"] = "\"x\"" }, Body = "{" });

        response.StatusCode.ShouldBe(400);
        response.Headers["x-amzn-ErrorType"].ShouldBe("ValidationException");
        JsonDocument.Parse(response.Body).RootElement.GetProperty("message").GetString()
            .ShouldStartWith("2 validation error(s) detected: Value \"x\" at 'id' failed to satisfy constraint: The input string '\"x\"' was not in a correct format.,Value { at 'body' failed to satisfy constraint: ");
    }

    [Fact]
    public async Task A_result_has_its_own_status_and_headers()
    {
        var project = GeneratedProject.Compile("""
            namespace Shop;
            public class Api
            {
                [LambdaFunction, HttpApi(LambdaHttpMethod.Post, "/orders")]
                public async Task<IHttpResult> Post([FromBody] string body) { await Task.Yield(); return HttpResults.Created("/orders/1", new { Body = body }).AddHeader("X-A", "1").AddHeader("X-A", "2"); }
            }
            """);

        var stream = (Stream?)await project.InvokeAsync("Shop.Api_Post_Generated", "Post", new APIGatewayHttpApiV2ProxyRequest { Body = "b" }, new TestLambdaContext());

        using var reader = new StreamReader(stream!);
        (await reader.ReadToEndAsync()).ShouldBe("""{"statusCode":201,"headers":{"location":"/orders/1","x-a":"1,2","content-type":"application/json"},"Cookies":null,"body":"{\u0022Body\u0022:\u0022b\u0022}","isBase64Encoded":false}""");
    }

    [Fact]
    public async Task A_REST_API_has_several_values_a_header()
    {
        var project = GeneratedProject.Compile("""
            namespace Shop;
            public class Api
            {
                [LambdaFunction, RestApi(LambdaHttpMethod.Get, "/sum")]
                public APIGatewayProxyResponse Sum([FromHeader] IEnumerable<int> n, APIGatewayProxyRequest request) => new() { StatusCode = 207, Body = $"{n.Sum()} {request.Path}" };
            }
            """);

        var response = await project.InvokeAsync("Shop.Api_Sum_Generated", "Sum", new APIGatewayProxyRequest
        {
            Path = "/sum",
            MultiValueHeaders = new Dictionary<string, IList<string>> { ["N"] = ["1", "2"] },
        }, new TestLambdaContext());

        var answer = response.ShouldBeOfType<APIGatewayProxyResponse>();
        (answer.StatusCode, answer.Body).ShouldBe((207, "3 /sum"));
    }

    [Fact]
    public async Task An_object_is_answered_as_JSON()
    {
        var project = GeneratedProject.Compile("""
            namespace Shop;
            public class Api { [LambdaFunction, HttpApi(LambdaHttpMethod.Get, "/x")] public Task<int[]> Get() => Task.FromResult(new[] { 1, 2 }); }
            """);

        var response = await InvokeV2(project, "Get", new APIGatewayHttpApiV2ProxyRequest());

        (response.Body, response.Headers["Content-Type"]).ShouldBe(("[1,2]", "application/json"));
    }

    private static async Task<APIGatewayHttpApiV2ProxyResponse> InvokeV2(GeneratedProject project, string method, APIGatewayHttpApiV2ProxyRequest request) =>
        (APIGatewayHttpApiV2ProxyResponse)(await project.InvokeAsync($"Shop.Api_{method}_Generated", method, request, new TestLambdaContext()))!;
}
