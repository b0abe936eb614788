using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>An array with at least one expression in it.</summary>
internal sealed class ArrayTemplate(Template[] items) : Template
{
    public override JsonataValue Evaluate(Evaluation evaluation)
    {
        var values = new JsonataValue[items.Length];
        for (var i = 0; i < items.Length; i++)
            values[i] = items[i].Evaluate(evaluation);
        return JsonataArray.Create(values);
    }
}
