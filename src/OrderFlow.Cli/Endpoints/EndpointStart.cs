using System.Diagnostics;
using OrderFlow.Local;
using OrderFlow.Local.Templates;
using Spectre.Console;

namespace OrderFlow.Cli.Endpoints;

/// <summary>Starts an endpoint and says where it is.</summary>
internal static class EndpointStart
{
    /// <exception cref="LocalEndpointException">It cannot start.</exception>
    public static async Task<LocalEndpoint> StartAsync(LocalEndpointOptions options, IAnsiConsole console, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var endpoint = await LocalEndpoint.StartAsync(options with { OnUnexpected = Report }, cancellation);
        console.MarkupLineInterpolated($"[bold]{endpoint.Url}[/]  {Path.GetFileName(options.TemplatePath)} deployed in {clock.ElapsedMilliseconds} ms");
        return endpoint;
    }

    /// <summary>Starts it on a free port when its own is in use, and says so.</summary>
    /// <exception cref="LocalEndpointException">It cannot start.</exception>
    public static async Task<LocalEndpoint> StartAnywhereAsync(LocalEndpointOptions options, IAnsiConsole console, CancellationToken cancellation)
    {
        try
        {
            return await StartAsync(options, console, cancellation);
        }
        catch (PortInUseException)
        {
            console.MarkupLineInterpolated($"The port {options.Port} is in use; a free one is taken instead.");
            return await StartAsync(options with { Port = 0 }, console, cancellation);
        }
    }

    /// <summary>Says why an endpoint could not start.</summary>
    /// <returns>The exit code of the command.</returns>
    public static int Refused(LocalEndpointException error)
    {
        var console = Terminal.OpenError();
        console.MarkupLineInterpolated($"[red]{error.Message}[/]");
        if (error is MissingParametersException missing)
            console.MarkupLineInterpolated($"Give them with: {string.Join(' ', missing.Names.Select(name => $"{ParameterValues.Name} {name}=<value>"))}");
        return ExitCode.Failure;
    }

    private static void Report(Exception error) => Terminal.OpenError().MarkupLineInterpolated($"[red]A defect of the endpoint: {error}[/]");
}
