namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A compiled construct.</summary>
internal abstract class Node
{
    /// <summary>The construct's value for a context.</summary>
    public abstract JsonataValue Evaluate(JsonataValue input, Frame frame);

    /// <summary>The value before a sequence of one becomes its item, for what stands behind the construct.</summary>
    public virtual JsonataValue Raw(JsonataValue input, Frame frame) => Evaluate(input, frame);

    /// <summary>The value for an item, which may be a tuple: then for its context, with what it has bound.</summary>
    public JsonataValue EvaluateItem(in JsonataValue item, Frame frame) =>
        item.Reference is Frame tuple ? Evaluate(tuple.Slots[FrameLayout.ContextSlot], tuple) : Evaluate(item, frame);
}
