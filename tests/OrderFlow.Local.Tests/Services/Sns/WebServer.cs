using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Tests.Services.Sns;

/// <summary>A web server that keeps what SNS posts to it.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly Channel<(string Type, string Body)> received = Channel.CreateUnbounded<(string, string)>();
    private readonly WebApplication application;

    private WebServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        application = builder.Build();
        application.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            await received.Writer.WriteAsync((http.Request.Headers["x-amz-sns-message-type"].ToString(), await reader.ReadToEndAsync()));
            http.Response.StatusCode = StatusCodes.Status200OK;
        });
    }

    public string Url => application.Urls.First() + "/notifications";

    public static async Task<WebServer> StartAsync()
    {
        var server = new WebServer();
        await server.application.StartAsync();
        return server;
    }

    public async Task<(string Type, string Body)> NextAsync() => await received.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
