namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>The same string.</summary>
internal sealed class ExactTextPattern(string text) : ValuePattern
{
    public override byte[] TextKey { get; } = ValueKey.OfString(text);

    public override bool Matches(in EventValue value) => value.Key.SequenceEqual(TextKey);
}
