namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>What a Choice state decided.</summary>
/// <param name="Rule">The position of the rule that holds; null for <c>Default</c>.</param>
/// <param name="Next">The state to go on with.</param>
/// <param name="Output">What the state leaves behind.</param>
public readonly record struct ChosenRule(int? Rule, string Next, StateOutput Output);
