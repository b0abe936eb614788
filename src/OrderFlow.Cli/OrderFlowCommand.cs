using System.CommandLine;
using OrderFlow.Cli.Check;
using OrderFlow.Cli.Demo;
using OrderFlow.Cli.Format;
using OrderFlow.Cli.Graph;
using OrderFlow.Cli.Logs;
using OrderFlow.Cli.Up;
using OrderFlow.Cli.Validate;

namespace OrderFlow.Cli;

/// <summary>The <c>orderflow</c> command line.</summary>
internal static class OrderFlowCommand
{
    /// <summary>How long a command may take to end after Ctrl+C: the endpoint ends its requests and closes its data folder.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    public static RootCommand Create() =>
        new("Runs serverless.template and its Step Functions workflows on this machine: whole, durable, without an AWS account.")
        {
            CheckCommand.Create(),
            DemoCommand.Create(),
            FormatCommand.Create(),
            GraphCommand.Create(),
            LogsCommand.Create(),
            UpCommand.Create(),
            ValidateCommand.Create(),
        };
}
