using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>A field of a state that evaluates to a value: a JSON document with <c>{% expressions %}</c> in it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal abstract class Template
{
    public abstract JsonataValue Evaluate(Evaluation evaluation);
}
