using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary><c>Not</c>: the other does not hold.</summary>
internal sealed class NotCondition(ChoiceCondition operand) : ChoiceCondition
{
    internal override IEnumerable<JsonPath> Paths => operand.Paths;

    public override bool Holds(IPathScope scope) => !operand.Holds(scope);
}
