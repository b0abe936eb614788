using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>What the service said about a definition.</summary>
/// <param name="Accepted">Whether it took the definition.</param>
/// <param name="Error">The error's code, from CreateStateMachine.</param>
/// <param name="Message">The error's message, from CreateStateMachine.</param>
/// <param name="Diagnostics">The findings, from ValidateStateMachineDefinition.</param>
/// <param name="Result">OK or FAIL, from ValidateStateMachineDefinition.</param>
internal sealed record ValidationExpectation(bool Accepted, string? Error, string? Message, JsonElement? Diagnostics, string? Result)
{
    public static ValidationExpectation Read(CaseSource expected, bool isAuthoritative)
    {
        expected.AllowOnly("accepted", "operation", "error", "message", "diagnostics", "result", "truncated");
        var accepted = expected.RequiredFlag("accepted");
        var operation = expected.RequiredText("operation");
        var expectation = operation switch
        {
            "CreateStateMachine" => new ValidationExpectation(accepted, expected.OptionalText("error"), expected.OptionalText("message"), null, null),
            "ValidateStateMachineDefinition" => new ValidationExpectation(
                accepted, null, null, expected.Required("diagnostics", JsonValueKind.Array), expected.RequiredText("result")),
            _ => throw expected.Malformed($"the operation \"{operation}\" is unknown"),
        };

        // What an emulator said, and not the service, counts only for what it decided.
        return isAuthoritative ? expectation : expectation with { Message = null };
    }
}
