namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A compiled construct.</summary>
internal abstract class Node
{
    /// <summary>The construct's value for a context.</summary>
    public abstract JsonataValue Evaluate(JsonataValue input, Frame frame);

    /// <summary>The value before a sequence of one becomes its item, for what stands behind the construct.</summary>
    public virtual JsonataValue Raw(JsonataValue input, Frame frame) => Evaluate(input, frame);
}
