using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OrderFlow.Systems.Tests.Running;

/// <summary>Calls over plain HTTP, for what no client at hand has an operation for.</summary>
internal static class Calling
{
    /// <summary>Calls an operation of a service's JSON protocol.</summary>
    /// <param name="system">The system.</param>
    /// <param name="target">The operation, such as <c>AWSEvents.DescribeConnection</c>.</param>
    /// <param name="body">The request.</param>
    public static async Task<(HttpStatusCode Status, JsonNode Body)> CallAsync(this RunningSystem system, string target, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(body, Encoding.UTF8, "application/x-amz-json-1.1") };
        request.Headers.Add("X-Amz-Target", target);
        using var response = await system.Http.SendAsync(request);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>The configuration of a function, as the Lambda console shows it.</summary>
    public static async Task<JsonNode> FunctionAsync(this RunningSystem system, string name) =>
        JsonNode.Parse(await system.Http.GetStringAsync(new Uri($"/2015-03-31/functions/{name}/configuration", UriKind.Relative)))!;
}
