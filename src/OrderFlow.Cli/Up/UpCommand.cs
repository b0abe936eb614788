using System.CommandLine;
using System.CommandLine.Help;
using OrderFlow.Cli.Endpoints;
using OrderFlow.Local;
using Spectre.Console;

namespace OrderFlow.Cli.Up;

/// <summary><c>orderflow up</c>: the endpoint, until it is stopped.</summary>
internal static class UpCommand
{
    private const string Summary = "Deploys the template to a local endpoint and keeps it up until Ctrl+C. What runs goes on after a restart.";

    private const string Explanation =
        """
        Everything in the template runs on this machine, in this process: AWS clients find it at the URL that is printed, any
        credentials will do. State is kept in the data folder; start again on the same folder, and everything goes on where it was.
        A parameter with NoEcho and without a default gets a random value, which is kept there as well.

        Examples:
          orderflow up
          orderflow up --port 0 --data /tmp/orders
          orderflow up --template serverless.template --parameter ApiDestinationUsername=me --parameter ApiDestinationPassword=secret-enough
          orderflow up --region eu-west-1 --account 123456789012

        Exit codes: 0 stopped by Ctrl+C, 1 could not start, 2 wrong command line.
        """;

    public static Command Create()
    {
        var endpoint = new EndpointArguments("The port on 127.0.0.1; 0 takes a free one.");
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "The folder for everything that has to survive a restart.",
            DefaultValueFactory = _ => new DirectoryInfo(".orderflow"),
        };
        var account = new LocalAccountOptions();
        var command = new Command("up", Summary);
        endpoint.AddTo(command);
        command.Options.Add(data);
        account.AddTo(command);
        command.Options.Add(new HelpOption { Action = new ExplainedHelp(Explanation) });
        command.SetAction((parsed, cancellation) =>
            RunAsync(() => account.Apply(parsed, endpoint.Read(parsed, parsed.GetValue(data)!.FullName)), Terminal.Open(), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Func<LocalEndpointOptions> read, IAnsiConsole console, CancellationToken cancellation)
    {
        try
        {
            var options = read();
            await using var endpoint = await EndpointStart.StartAsync(options, console, cancellation);
            new UpReport(console).Write(endpoint, options);
            await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
            return ExitCode.Success;
        }
        catch (LocalEndpointException error)
        {
            return EndpointStart.Refused(error);
        }
    }
}
