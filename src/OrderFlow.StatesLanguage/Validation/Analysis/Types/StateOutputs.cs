namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What a state hands on.</summary>
/// <param name="Transitions">By each transition, in the order of the text.</param>
/// <param name="End">To what is around its graph, if it ends there.</param>
internal sealed record StateOutputs(IReadOnlyList<JsonType> Transitions, JsonType End);
