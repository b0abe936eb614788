using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Hosting;

/// <summary>The HTTP server: on 127.0.0.1 only, with bounds on what it reads. It listens at once and answers when there is something to answer.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly TaskCompletionSource<RequestDelegate> serving = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoopbackServer(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestBody.GreatestSize;
            // Long polls and synchronous invocations are slow answers, never slow requests.
            kestrel.Limits.MinResponseDataRate = null;
        });
        // What is under way is given time to end by DisposeAsync of the services; a long poll must not hold the server.
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        application = builder.Build();
        application.Run(async http => await (await serving.Task.WaitAsync(http.RequestAborted))(http));
    }

    public Uri Url => new(application.Urls.First() + "/");

    /// <exception cref="LocalEndpointException">The port is in use.</exception>
    public static async Task<LoopbackServer> ListenAsync(int port, CancellationToken cancellation)
    {
        var server = new LoopbackServer(port);
        try
        {
            await server.application.StartAsync(cancellation);
            return server;
        }
        catch (IOException error)
        {
            await server.application.DisposeAsync();
            throw new LocalEndpointException($"The port {port} on 127.0.0.1 is in use. Stop what uses it, or choose another port (0 takes a free one).", error);
        }
    }

    public void Serve(RequestDelegate requests) => serving.SetResult(requests);

    public async ValueTask DisposeAsync()
    {
        serving.TrySetCanceled();
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
