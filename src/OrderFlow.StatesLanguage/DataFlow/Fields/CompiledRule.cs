namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>One rule of a Choice state.</summary>
/// <param name="Condition">When it holds.</param>
/// <param name="Exit">How the state is left with it.</param>
/// <param name="Next">The state to go on with.</param>
internal sealed record CompiledRule(RuleCondition Condition, StateExit Exit, string Next);
