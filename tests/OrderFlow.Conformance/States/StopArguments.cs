using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>The arguments of StopExecution.</summary>
internal sealed record StopArguments(string? Error, string? Cause)
{
    public static StopArguments? Read(CaseSource source)
    {
        if (source.Optional("stop", JsonValueKind.Object) is not { } stop)
            return null;
        var arguments = new CaseSource(source.File, source.Index, stop);
        arguments.AllowOnly("error", "cause");
        return new(arguments.OptionalText("error"), arguments.OptionalText("cause"));
    }
}
