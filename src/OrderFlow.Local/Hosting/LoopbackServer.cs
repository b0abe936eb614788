using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.ApiGateway.WebSockets;

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
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        // Signals belong to the process, not to a library in it: the host would end on Ctrl+C by itself, beside the program that has it.
        builder.Services.AddSingleton<IHostLifetime, OwnedLifetime>();
        application = builder.Build();
        application.Use(static (http, next) =>
        {
            WatchedUpgrade.Install(http);
            return next(http);
        });
        // A client that vanishes without closing its connection is noticed when it answers no ping.
        application.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        application.Run(async http => await (await serving.Task.WaitAsync(http.RequestAborted))(http));
    }

    public Uri Url => new(application.Urls.First() + "/");

    /// <exception cref="PortInUseException">Another program listens on the port.</exception>
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
            throw new PortInUseException(port, error);
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
