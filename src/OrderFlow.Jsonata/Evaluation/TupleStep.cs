namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A step of a path that carries tuples, with the slots for what it binds (0 for none).</summary>
internal sealed record TupleStep(PathStep Step, int FocusSlot, int IndexSlot, int AncestorSlot)
{
    /// <summary>The tuple that a result of this step makes of the one it came from.</summary>
    public JsonataValue Extend(Frame tuple, JsonataValue result, int position)
    {
        var slots = (JsonataValue[])tuple.Slots.Clone();
        if (result.Reference is Frame inner)
        {
            Merge(inner, slots, tuple);
        }
        else
        {
            if (FocusSlot > 0)
                slots[FocusSlot] = result;
            else
                slots[FrameLayout.ContextSlot] = result;
            if (IndexSlot > 0)
                slots[IndexSlot] = position;
            if (AncestorSlot > 0)
                slots[AncestorSlot] = tuple.Slots[FrameLayout.ContextSlot];
        }

        return JsonataValue.Of(new Frame(tuple.Layout, tuple.Parent, slots, tuple.Run));
    }

    private static void Merge(Frame inner, JsonataValue[] slots, Frame tuple)
    {
        slots[FrameLayout.ContextSlot] = inner.Slots[FrameLayout.ContextSlot];
        var known = tuple.Layout.Scope!;
        foreach (var variable in inner.Layout.Scope!.Variables)
        {
            var place = known.Find(variable.Name);
            if (place >= 0 && !inner.Slots[variable.Slot].IsUnbound)
                slots[known.Variables[place].Slot] = inner.Slots[variable.Slot];
        }
    }
}
