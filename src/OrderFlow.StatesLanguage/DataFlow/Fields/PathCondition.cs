using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Choices;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The comparisons of a JSONPath rule.</summary>
internal sealed class PathCondition(ChoiceCondition condition) : RuleCondition
{
    public override bool Holds(Evaluation evaluation)
    {
        try
        {
            return condition.Holds(evaluation);
        }
        catch (Exception exception) when (exception is ChoicePathException or PathEvaluationException)
        {
            throw new EvaluationException(ErrorNames.Runtime, exception.Message);
        }
    }
}
