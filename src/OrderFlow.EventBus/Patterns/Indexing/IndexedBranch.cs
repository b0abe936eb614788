namespace OrderFlow.EventBus.Patterns.Indexing;

/// <summary>A branch of a rule's pattern and the field through which events find it.</summary>
/// <param name="rule">The rule.</param>
/// <param name="branch">What its events must match.</param>
/// <param name="anchor">The field; null if the branch may match events that have none of its fields.</param>
/// <param name="keys">The only values that the field may have; null if any value of it makes the branch a candidate.</param>
internal sealed class IndexedBranch<TRule>(TRule rule, PatternBranch branch, PatternField? anchor, byte[][]? keys)
{
    public TRule Rule { get; } = rule;

    public PatternBranch Branch { get; } = branch;

    public PatternField? Anchor { get; } = anchor;

    public byte[][]? Keys { get; } = keys;
}
