using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>A number that a JSONata expression gives.</summary>
internal sealed class ExpressionNumber(ExpressionTemplate expression, NumberRange range) : NumberField
{
    public override double Evaluate(Evaluation evaluation)
    {
        var value = expression.Evaluate(evaluation);
        return value.IsNumber && range.Contains(value.AsNumber()) ? value.AsNumber() : throw expression.Unexpected(range.Name, value);
    }
}
