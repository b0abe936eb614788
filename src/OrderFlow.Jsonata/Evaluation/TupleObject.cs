namespace OrderFlow.Jsonata.Evaluation;

/// <summary>A tuple as the object that the reference implementation makes of it: what was bound by its name, the context as <c>@</c>.</summary>
internal static class TupleObject
{
    public static JsonataValue Of(JsonataValue tuple)
    {
        var frame = (Frame)tuple.Reference!;
        var members = new JsonataObjectBuilder().Set("@", frame.Slots[FrameLayout.ContextSlot]);
        foreach (var variable in frame.Layout.Scope!.Variables)
        {
            if (!frame.Slots[variable.Slot].IsUnbound)
                members.Set(variable.Name, frame.Slots[variable.Slot]);
        }

        return members.Build();
    }
}
