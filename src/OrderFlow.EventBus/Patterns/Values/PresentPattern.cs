namespace OrderFlow.EventBus.Patterns.Values;

/// <summary><c>{"exists": true}</c>: any value.</summary>
internal sealed class PresentPattern : ValuePattern
{
    public static PresentPattern Instance { get; } = new();

    public override bool Matches(in EventValue value) => true;
}
