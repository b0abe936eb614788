using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The JSONata field <c>Condition</c>.</summary>
internal sealed class ExpressionCondition(Template condition) : RuleCondition
{
    public override bool Holds(Evaluation evaluation)
    {
        var value = condition.Evaluate(evaluation);
        return value.IsBoolean ? value.AsBoolean() : throw condition.Unexpected("boolean", value);
    }
}
