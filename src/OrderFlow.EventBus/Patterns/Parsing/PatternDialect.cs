namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>Whose patterns are read.</summary>
internal enum PatternDialect
{
    /// <summary>EventBridge's, with everything.</summary>
    EventBridge,

    /// <summary>SNS's: without wildcards and ignoring case in prefix and suffix, and anything-but with one prefix only.</summary>
    FilterPolicy,
}
