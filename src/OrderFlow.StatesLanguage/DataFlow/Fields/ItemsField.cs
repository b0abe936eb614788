using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The array that a Map state goes through.</summary>
internal abstract class ItemsField
{
    /// <exception cref="EvaluationException">The field gives no array.</exception>
    public abstract JsonataArray Evaluate(Evaluation evaluation);
}
