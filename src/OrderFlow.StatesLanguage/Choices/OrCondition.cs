using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Choices;

/// <summary><c>Or</c>: one holds; those after it are not looked at.</summary>
internal sealed class OrCondition(ChoiceCondition[] operands) : ChoiceCondition
{
    internal override IEnumerable<JsonPath> Paths => operands.SelectMany(operand => operand.Paths);

    public override bool Holds(IPathScope scope)
    {
        foreach (var operand in operands)
            if (operand.Holds(scope))
                return true;
        return false;
    }
}
