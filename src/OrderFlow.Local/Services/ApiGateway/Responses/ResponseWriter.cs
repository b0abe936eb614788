using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>Writes responses to HTTP.</summary>
internal static class ResponseWriter
{
    public static async Task WriteAsync(HttpContext http, ApiResponse response)
    {
        http.Response.StatusCode = response.Status;
        foreach (var header in response.Headers.GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase))
        {
            // The server counts and cuts bodies itself.
            if (!header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) && !header.Key.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
                http.Response.Headers[header.Key] = header.Select(value => value.Value).ToArray();
        }

        if (response.Status is 204 or 205 or 304)
            return;
        http.Response.ContentLength = response.Body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(response.Body, http.RequestAborted);
    }
}
