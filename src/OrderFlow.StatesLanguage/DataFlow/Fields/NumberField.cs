using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>A field that is a number: fixed in the definition, or found with the state's data.</summary>
internal abstract class NumberField
{
    /// <exception cref="EvaluationException">The field gives no number of its range.</exception>
    public abstract double Evaluate(Evaluation evaluation);
}
