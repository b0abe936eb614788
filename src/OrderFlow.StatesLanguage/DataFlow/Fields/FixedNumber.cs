using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>A number that the definition gives.</summary>
internal sealed class FixedNumber(double number) : NumberField
{
    public override double Evaluate(Evaluation evaluation) => number;
}
