namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>The same number: by value, or by spelling if a double cannot stand for it.</summary>
internal sealed class ExactNumberPattern(NumberText number) : ValuePattern
{
    public override byte[] TextKey { get; } = ValueKey.OfNumber(number);

    public override bool Matches(in EventValue value) => value.Key.SequenceEqual(TextKey);
}
