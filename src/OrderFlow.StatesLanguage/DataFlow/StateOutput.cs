using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>What a state leaves behind.</summary>
/// <param name="Output">Its output, the next state's input.</param>
/// <param name="Assigned">The variables that it sets, in the order of the text; null where it has no <c>Assign</c>.</param>
public readonly record struct StateOutput(JsonataValue Output, JsonataObject? Assigned);
