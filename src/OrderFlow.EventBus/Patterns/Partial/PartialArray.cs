namespace OrderFlow.EventBus.Patterns.Partial;

/// <summary>An array of which the number of items is known.</summary>
/// <param name="items">What is known of each item.</param>
public sealed class PartialArray(IReadOnlyList<PartialValue> items) : PartialValue
{
    /// <summary>What is known of each item.</summary>
    public IReadOnlyList<PartialValue> Items { get; } = items;
}
