using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Conformance.Validator;

/// <summary>What the validator says of a definition.</summary>
internal static class Definitions
{
    public static IReadOnlyList<Diagnostic> Validate(string text, StateMachineType type = StateMachineType.Standard) =>
        throw new NotSupportedException($"validation ({text.Length}, {type})");
}
