using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>A part of a template without any expression: always the same value.</summary>
internal sealed class LiteralTemplate(JsonataValue value) : Template
{
    public override JsonataValue Evaluate(Evaluation evaluation) => value;

    public override string ToString() => value.ToJson();
}
