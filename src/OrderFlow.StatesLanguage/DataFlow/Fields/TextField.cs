using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>A field that is a text.</summary>
internal sealed class TextField(Template template)
{
    /// <exception cref="EvaluationException">The field gives no text.</exception>
    public string Evaluate(Evaluation evaluation)
    {
        var value = template.Evaluate(evaluation);
        return value.IsString ? value.AsString() : throw template.Unexpected("string", value);
    }
}
