namespace OrderFlow.EventBus.Patterns.Indexing;

/// <summary>A pattern of a rule and where its branches are found.</summary>
internal sealed record IndexedPattern<TRule>(EventPattern Pattern, IndexedBranch<TRule>[] Branches);
