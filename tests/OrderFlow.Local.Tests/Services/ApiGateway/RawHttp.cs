using System.Net.Sockets;
using System.Text;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

/// <summary>Sends requests byte by byte as they are written, where a client would make them right.</summary>
internal static class RawHttp
{
    /// <summary>The whole response, with its status line and headers.</summary>
    public static async Task<string> SendAsync(RunningEndpoint endpoint, string target, params string[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(endpoint.Endpoint.Url.Host, endpoint.Endpoint.Url.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
