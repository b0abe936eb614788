namespace OrderFlow.Jsonata.Evaluation;

/// <summary>How many slots the frames of a scope have.</summary>
internal sealed class FrameLayout
{
    /// <summary>The slot of the context in a frame that is a tuple.</summary>
    public const int ContextSlot = 0;

    public int Size { get; private set; }

    /// <summary>The scope that the frames belong to.</summary>
    public Scope? Scope { get; set; }

    public int Add() => Size++;

    public JsonataValue[] NewSlots()
    {
        if (Size == 0)
            return [];
        var slots = new JsonataValue[Size];
        Array.Fill(slots, JsonataValue.Unbound);
        return slots;
    }
}
