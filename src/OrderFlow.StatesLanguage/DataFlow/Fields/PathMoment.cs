using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary><c>TimestampPath</c> of a Wait state.</summary>
/// <seealso href="https://states-language.net/#wait-state"/>
internal sealed class PathMoment(JsonPath path) : MomentField
{
    protected override JsonataValue Value(Evaluation evaluation)
    {
        try
        {
            return path.Evaluate(evaluation);
        }
        catch (PathEvaluationException exception)
        {
            throw Failure(exception is PathNotFoundException ? $"The TimestampPath parameter does not reference an input value: {path}" : exception.Message);
        }
    }

    protected override EvaluationException Malformed(string text) =>
        Failure($"The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: {path} == {text}");

    private static EvaluationException Failure(string reason) => new(ErrorNames.Runtime, reason);
}
