namespace OrderFlow.EventBus.Patterns.Values;

/// <summary><c>{"exists": false}</c>: no value. Whether there is one is the field's matter.</summary>
internal sealed class AbsentPattern : ValuePattern
{
    public static AbsentPattern Instance { get; } = new();

    public override bool Matches(in EventValue value) => false;
}
