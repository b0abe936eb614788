using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>What building a workflow gave: a definition, or errors.</summary>
/// <param name="Definition">The definition; null if there are errors.</param>
/// <param name="Errors">What is wrong, in the order of the source.</param>
/// <param name="Places">Where each state is written, by its name.</param>
public sealed record WorkflowResult(
    StateMachineDefinition? Definition,
    IReadOnlyList<WorkflowException> Errors,
    IReadOnlyDictionary<string, SourceLocation> Places);
