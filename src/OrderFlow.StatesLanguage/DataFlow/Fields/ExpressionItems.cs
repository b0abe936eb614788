using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The JSONata field <c>Items</c>; null where the state's input is the array.</summary>
internal sealed class ExpressionItems(Template? items) : ItemsField
{
    public override JsonataArray Evaluate(Evaluation evaluation)
    {
        var value = items?.Evaluate(evaluation) ?? evaluation.Input;
        if (value.IsArray)
            return value.AsArray();
        throw items switch
        {
            null => new EvaluationException(ErrorNames.QueryEvaluationError, $"Map state input must be an array but was: {value.ToJson()}"),
            ExpressionTemplate expression => expression.Unexpected("array", value),
            _ => new EvaluationException(ErrorNames.QueryEvaluationError, $"The Items field must be an array but was: {value.ToJson()}", "Items"),
        };
    }
}
