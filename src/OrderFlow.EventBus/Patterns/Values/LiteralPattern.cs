namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>null, true or false.</summary>
internal sealed class LiteralPattern(EventValueKind kind) : ValuePattern
{
    public override byte[] TextKey { get; } = ValueKey.OfLiteral(kind);

    public override bool Matches(in EventValue value) => value.Kind == kind;
}
