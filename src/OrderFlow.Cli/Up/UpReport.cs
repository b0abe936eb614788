using System.Diagnostics;
using OrderFlow.Local;
using Spectre.Console;

namespace OrderFlow.Cli.Up;

/// <summary>Says what is up, where, and how to reach it.</summary>
internal sealed class UpReport(IAnsiConsole console)
{
    /// <param name="endpoint">The endpoint that is up.</param>
    /// <param name="options">What was asked for.</param>
    public void Write(LocalEndpoint endpoint, LocalEndpointOptions options)
    {
        var width = endpoint.Outputs.Keys.Append("Console").Max(name => name.Length);
        Line("Console", endpoint.Url.ToString());
        foreach (var (name, value) in endpoint.Outputs)
            Line(name, value);

        console.WriteLine();
        console.WriteLine("Point AWS clients at it:");
        console.WriteLine($"  export AWS_ENDPOINT_URL={endpoint.Url.ToString().TrimEnd('/')} AWS_REGION={endpoint.Region} AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local");
        console.WriteLine("or one command of the AWS CLI:");
        console.WriteLine($"  aws --endpoint-url {endpoint.Url.ToString().TrimEnd('/')} events list-event-buses");

        console.WriteLine();
        foreach (var parameter in endpoint.GeneratedParameters)
            console.MarkupLineInterpolated($"The parameter {parameter} has a random value, kept in the data folder.");
        console.MarkupLineInterpolated($"Data in {options.DataFolder}. Ctrl+C stops it; started again on the same data, everything goes on.");
        console.MarkupLineInterpolated($"[green]Ready in {SinceStart().TotalMilliseconds:0} ms.[/]");

        void Line(string name, string value) => console.MarkupLineInterpolated($"  {name.PadRight(width)}  {value}");
    }

    private static TimeSpan SinceStart()
    {
        using var process = Process.GetCurrentProcess();
        return DateTime.UtcNow - process.StartTime.ToUniversalTime();
    }
}
