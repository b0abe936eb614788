using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>The names that the recording shows.</summary>
internal sealed record ExecutionNames(string StateMachine, string Execution, string Role)
{
    public static ExecutionNames Read(CaseSource source)
    {
        if (source.Optional("names", JsonValueKind.Object) is not { } names)
            return new("statemachine_0", "execution_0", "snf_role_arn");
        var fields = new CaseSource(source.File, source.Index, names);
        fields.AllowOnly("stateMachine", "execution", "role");
        return new(fields.RequiredText("stateMachine"), fields.RequiredText("execution"), fields.RequiredText("role"));
    }
}
