namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>A string of the shape of a text with stars.</summary>
internal sealed class WildcardPattern(WildcardText wildcard) : ValuePattern
{
    /// <summary>The text with stars.</summary>
    public WildcardText Wildcard { get; } = wildcard;

    public override bool Matches(in EventValue value) => value.IsString && Wildcard.Matches(value.Text);
}
