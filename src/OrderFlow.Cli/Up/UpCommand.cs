using System.CommandLine;
using OrderFlow.Cli.Endpoints;
using OrderFlow.Local;
using Spectre.Console;

namespace OrderFlow.Cli.Up;

/// <summary><c>orderflow up</c>: the endpoint, until it is stopped.</summary>
internal static class UpCommand
{
    public static Command Create()
    {
        var endpoint = new EndpointArguments("The port on 127.0.0.1; 0 takes a free one.");
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder for everything that has to survive a restart.",
            DefaultValueFactory = _ => new DirectoryInfo(".orderflow"),
        };
        var command = new Command("up", "Deploys the template to a local endpoint and keeps it up until Ctrl+C. What runs goes on after a restart.");
        endpoint.AddTo(command);
        command.Options.Add(data);
        command.SetAction((parsed, cancellation) =>
            RunAsync(endpoint, parsed, parsed.GetValue(data)!, Terminal.Open(), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        EndpointArguments arguments, ParseResult parsed, DirectoryInfo data, IAnsiConsole console, CancellationToken cancellation)
    {
        try
        {
            var options = arguments.Read(parsed, data.FullName);
            await using var endpoint = await EndpointStart.StartAsync(options, console, cancellation);
            foreach (var (name, value) in endpoint.Outputs)
                console.MarkupLineInterpolated($"  {name}  {value}");
            console.MarkupLineInterpolated($"Data in {data.FullName}. Point AWS clients at it with AWS_ENDPOINT_URL={endpoint.Url}. Ctrl+C stops it.");
            await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
            return ExitCode.Success;
        }
        catch (LocalEndpointException error)
        {
            return EndpointStart.Refused(error);
        }
    }
}
