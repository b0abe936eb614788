using System.CommandLine;
using System.CommandLine.Invocation;
using OrderFlow.Cli;

var parsed = OrderFlowCommand.Create().Parse(args);
var code = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = OrderFlowCommand.LongestStop });
return parsed.Action is ParseErrorAction ? ExitCode.WrongUsage : code;
