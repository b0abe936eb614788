using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>When a rule of a Choice state holds.</summary>
internal abstract class RuleCondition
{
    /// <exception cref="EvaluationException">The condition cannot be told with these data.</exception>
    public abstract bool Holds(Evaluation evaluation);
}
