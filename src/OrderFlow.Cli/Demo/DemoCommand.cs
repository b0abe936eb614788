using System.CommandLine;
using OrderFlow.Cli.Endpoints;
using OrderFlow.Local;
using Spectre.Console;

namespace OrderFlow.Cli.Demo;

/// <summary><c>orderflow demo</c>: the orders system from end to end, in this process.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var endpoint = new EndpointArguments("The port on 127.0.0.1; 0 takes a free one, and so does the demo when the default is in use.");
        var patience = new Option<int>("--patience")
        {
            Description = "How many seconds an order may take from the bus to the last log group.",
            DefaultValueFactory = _ => 30,
        };
        patience.AcceptBetween(1, 86_400);
        var command = new Command("demo", "Deploys the template to a local endpoint, publishes the workshop's orders and shows every hop.");
        endpoint.AddTo(command);
        command.Options.Add(patience);
        command.SetAction((parsed, cancellation) =>
            RunAsync(endpoint, parsed, TimeSpan.FromSeconds(parsed.GetValue(patience)), Terminal.Open(), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        EndpointArguments arguments, ParseResult parsed, TimeSpan patience, IAnsiConsole console, CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory("orderflow-demo-");
        try
        {
            var options = arguments.Read(parsed, data.FullName);
            await using var endpoint = arguments.NamesPort(parsed)
                ? await EndpointStart.StartAsync(options, console, cancellation)
                : await EndpointStart.StartAnywhereAsync(options, console, cancellation);
            return await new OrdersDemo(endpoint, console, patience).RunAsync(DemoOrder.Workshop, cancellation)
                ? ExitCode.Success
                : ExitCode.Failure;
        }
        catch (LocalEndpointException error)
        {
            return EndpointStart.Refused(error);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
