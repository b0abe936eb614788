using System.Text;
using System.Text.Json.Nodes;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

/// <summary>What the templates of these tests are made of.</summary>
internal static class GatewayTemplates
{
    public static string Of(params (string LogicalId, object Resource)[] resources) =>
        TestTemplates.Of(resources.ToDictionary(resource => resource.LogicalId, resource => resource.Resource));

    /// <summary>A function of the tests' functions project with events of its own.</summary>
    public static object Function(string type, string method, object? events = null, int timeout = 30, object? variables = null) => new
    {
        Type = "AWS::Serverless::Function",
        Properties = new
        {
            FunctionName = method,
            Handler = $"OrderFlow.Local.Tests.Functions::OrderFlow.Local.Tests.Functions.{type}::{method}",
            CodeUri = Repository.Functions,
            Timeout = timeout,
            Environment = new { Variables = variables ?? new { } },
            Events = events ?? new { },
        },
    };

    public static object ApiEvent(string method, string path, object? api = null, object? auth = null) =>
        new { Type = "Api", Properties = With(new() { ["Path"] = path, ["Method"] = method }, ("RestApiId", api), ("Auth", auth)) };

    public static object HttpEvent(string method, string path, object? api = null, object? auth = null, string? format = null, int? timeout = null) =>
        new { Type = "HttpApi", Properties = With(new() { ["Path"] = path, ["Method"] = method }, ("ApiId", api), ("Auth", auth), ("PayloadFormatVersion", format), ("TimeoutInMillis", timeout)) };

    public static object Resource(string type, object properties) => new { Type = type, Properties = properties };

    /// <summary>The path of an API at the endpoint.</summary>
    public static string PathOf(string logicalId, string rest = "") => $"/_aws/execute-api/{Local.Services.ApiGateway.Apis.ApiIds.OfApi("orderflow", logicalId)}{rest}";

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    public static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    public static Task<HttpResponseMessage> GetAsync(this RunningEndpoint endpoint, string path, params (string Name, string Value)[] headers) =>
        endpoint.SendAsync(HttpMethod.Get, path, null, headers);

    public static async Task<HttpResponseMessage> SendAsync(this RunningEndpoint endpoint, HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, endpoint.Endpoint.Url.ToString().TrimEnd('/') + path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await endpoint.Http.SendAsync(request);
    }

    private static Dictionary<string, object> With(Dictionary<string, object> properties, params (string Name, object? Value)[] more)
    {
        foreach (var (name, value) in more)
        {
            if (value is not null)
                properties[name] = value;
        }

        return properties;
    }
}
