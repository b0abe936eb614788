using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OrderFlow.Cli.Up;

/// <summary>A command's help, followed by what its options alone do not tell.</summary>
/// <param name="explanation">What follows.</param>
internal sealed class ExplainedHelp(string explanation) : SynchronousCommandLineAction
{
    private readonly HelpAction help = new();

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(explanation);
        return code;
    }
}
