using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary><c>IsPresent</c>: whether the path leads somewhere.</summary>
internal sealed class PresenceCondition(JsonPath variable, bool expected) : ChoiceCondition
{
    internal override IEnumerable<JsonPath> Paths => [variable];

    public override bool Holds(IPathScope scope) => variable.TryEvaluate(scope, out _) == expected;
}
