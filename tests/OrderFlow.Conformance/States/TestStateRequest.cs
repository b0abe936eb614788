using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>The arguments of a TestState call.</summary>
/// <param name="Definition">A state, or a whole state machine.</param>
/// <param name="Input">The input as JSON; null when none was sent.</param>
/// <param name="Arguments">Inspection level, state name, configuration, variables, context, role.</param>
/// <param name="Mock">The mocked result or error.</param>
internal sealed record TestStateRequest(string Definition, string? Input, JsonElement Arguments, JsonElement? Mock)
{
    /// <exception cref="CaseFormatException">An argument is unknown.</exception>
    public static TestStateRequest Read(CaseSource source, string definition)
    {
        var arguments = source.Required("request", JsonValueKind.Object);
        new CaseSource(source.File, source.Index, arguments).AllowOnly(
            "inspectionLevel", "stateName", "stateConfiguration", "variables", "variablesJson", "context", "contextJson", "roleArn", "revealSecrets");
        var mock = source.Optional("mock", JsonValueKind.Object);
        if (mock is { } given)
            new CaseSource(source.File, source.Index, given).AllowOnly("result", "resultJson", "errorOutput", "fieldValidationMode");
        return new(definition, source.Optional("input")?.GetRawText(), arguments, mock);
    }
}
