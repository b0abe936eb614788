namespace OrderFlow.Jsonata.Evaluation;

/// <summary>The variables that a construct can see, at the time it is compiled.</summary>
internal sealed class Scope
{
    public Scope(Scope? parent, FrameLayout layout)
    {
        Parent = parent;
        Layout = layout;
        layout.Scope ??= this;
    }

    public Scope? Parent { get; }

    /// <summary>The frame that holds the variables; blocks that nothing can outlive share the frame around them.</summary>
    public FrameLayout Layout { get; }

    public Dictionary<string, int> Slots { get; } = [];

    /// <summary>Whether the variables always have a value, as parameters do.</summary>
    public bool IsAlwaysBound { get; init; }

    /// <summary>Whether the frames are tuples of a join.</summary>
    public bool IsTuple { get; init; }

    public int Declare(string name)
    {
        if (!Slots.TryGetValue(name, out var slot))
            Slots.Add(name, slot = Layout.Add());
        return slot;
    }
}
