using System.CommandLine;
using OrderFlow.Cli.Demo;
using OrderFlow.Cli.Up;

namespace OrderFlow.Cli;

/// <summary>The <c>orderflow</c> command line.</summary>
internal static class OrderFlowCommand
{
    public static RootCommand Create() =>
        new("Runs serverless.template and its Step Functions workflows on this machine: whole, durable, without an AWS account.")
        {
            DemoCommand.Create(),
            UpCommand.Create(),
        };
}
