using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The moment that a Wait state waits for.</summary>
internal abstract class MomentField
{
    /// <exception cref="EvaluationException">The field gives no moment.</exception>
    public DateTimeOffset Evaluate(Evaluation evaluation)
    {
        var value = Value(evaluation);
        var text = value.IsString ? value.AsString() : value.ToJson();
        return ExtendedDateTime.TryParse(text, out var moment) ? moment : throw Malformed(text);
    }

    protected abstract JsonataValue Value(Evaluation evaluation);

    protected abstract EvaluationException Malformed(string text);
}
