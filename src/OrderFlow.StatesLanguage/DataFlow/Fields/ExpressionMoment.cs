using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>Timestamp</c>: a moment that the definition or a JSONata expression gives.</summary>
internal sealed class ExpressionMoment(Template template) : MomentField
{
    private const string Field = "Timestamp";

    protected override JsonataValue Value(Evaluation evaluation) => template.Evaluate(evaluation);

    protected override EvaluationException Malformed(string text) =>
        new(ErrorNames.QueryEvaluationError, $"The {Field} field cannot be parsed as an ISO-8601 extended offset date-time format string: {text}", Field) { IsLate = true };
}
