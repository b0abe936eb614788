namespace OrderFlow.Jsonata.Evaluation;

/// <summary>The variables of one activation of a scope. Also a tuple of a join: then slot 0 is its context.</summary>
internal sealed class Frame(FrameLayout layout, Frame? parent, JsonataValue[] slots, Run run)
{
    public FrameLayout Layout { get; } = layout;

    public Frame? Parent { get; } = parent;

    public JsonataValue[] Slots { get; } = slots;

    public Run Run { get; } = run;
}
