using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>A field of a state that evaluates to a value: a JSON document with <c>{% expressions %}</c> or <c>.$</c> members in it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal abstract class Template
{
    /// <exception cref="EvaluationException">The field gives no value with these data.</exception>
    public abstract JsonataValue Evaluate(Evaluation evaluation);

    /// <summary>The failure of a field whose value has the wrong type.</summary>
    public virtual EvaluationException Unexpected(string expected, JsonataValue value) =>
        new(ErrorNames.QueryEvaluationError, $"Expected '{expected}', but was '{ValueTypes.NameOf(value)}' for value: {value.ToJson()}");
}
