namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A tuple as the object that the reference implementation makes of it: what was bound by its name, the context as <c>@</c>.</summary>
internal static class TupleObject
{
    public static JsonataValue Of(JsonataValue tuple)
    {
        var frame = (Frame)tuple.Reference!;
        var members = new JsonataObjectBuilder().Set("@", frame.Slots[FrameLayout.ContextSlot]);
        foreach (var (name, slot) in frame.Layout.Scope!.Slots)
        {
            if (!frame.Slots[slot].IsUnbound)
                members.Set(name, frame.Slots[slot]);
        }

        return members.Build();
    }
}
