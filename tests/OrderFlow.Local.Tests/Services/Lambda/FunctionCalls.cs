using System.Text;

namespace OrderFlow.Local.Tests.Services.Lambda;

/// <summary>Invocations as any HTTP client makes them.</summary>
internal static class FunctionCalls
{
    public static async Task<(HttpResponseMessage Response, string Body)> InvokeAsync(this RunningEndpoint endpoint, string function, string payload, string type = "RequestResponse")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/2015-03-31/functions/{function}/invocations") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(payload)) };
        request.Headers.Add("X-Amz-Invocation-Type", type);
        var response = await endpoint.Http.SendAsync(request);
        return (response, await response.Content.ReadAsStringAsync());
    }
}
