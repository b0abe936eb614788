using System.Diagnostics;
using OrderFlow.Local;
using Spectre.Console;

namespace OrderFlow.Cli.Endpoints;

/// <summary>Starts an endpoint and says where it is.</summary>
internal static class EndpointStart
{
    /// <exception cref="LocalEndpointException">It cannot start.</exception>
    public static async Task<LocalEndpoint> StartAsync(LocalEndpointOptions options, IAnsiConsole console, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var endpoint = await LocalEndpoint.StartAsync(options, cancellation);
        console.MarkupLineInterpolated($"[bold]{endpoint.Url}[/]  {Path.GetFileName(options.TemplatePath)} deployed in {clock.ElapsedMilliseconds} ms");
        return endpoint;
    }
}
