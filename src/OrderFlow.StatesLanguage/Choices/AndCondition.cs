using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary><c>And</c>: all hold; those after the first that does not are not looked at.</summary>
internal sealed class AndCondition(ChoiceCondition[] operands) : ChoiceCondition
{
    internal override IEnumerable<JsonPath> Paths => operands.SelectMany(operand => operand.Paths);

    public override bool Holds(IPathScope scope)
    {
        foreach (var operand in operands)
            if (!operand.Holds(scope))
                return false;
        return true;
    }
}
