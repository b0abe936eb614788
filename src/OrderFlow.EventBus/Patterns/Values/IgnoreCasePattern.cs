namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>A string that is, begins or ends so in upper or lower case.</summary>
internal sealed class IgnoreCasePattern(FoldedText text, IgnoreCaseAnchor anchor) : ValuePattern
{
    public override bool Matches(in EventValue value) => value.IsString && anchor switch
    {
        IgnoreCaseAnchor.Start => text.LengthAtStart(value.Text) >= 0,
        IgnoreCaseAnchor.End => text.IsAtEnd(value.Text),
        _ => text.LengthAtStart(value.Text) == value.Text.Length,
    };
}
