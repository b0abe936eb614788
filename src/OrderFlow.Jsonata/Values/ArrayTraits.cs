namespace OrderFlow.Jsonata;

/// <summary>What the evaluator knows about an array beyond its items. None of it is visible in the result.</summary>
[Flags]
internal enum ArrayTraits : byte
{
    None = 0,

    /// <summary>The result of a path or of a function that maps: collapses to its item when it has one, to nothing when it has none.</summary>
    Sequence = 1,

    /// <summary>A sequence of one that stays an array, as <c>[]</c> in a path asks for.</summary>
    KeepSingleton = 2,

    /// <summary>Written as <c>[…]</c> at the start or end of a path: not flattened into it.</summary>
    Constructed = 4,

    /// <summary>The wrapper around an input document that is itself an array, so that it counts as one context.</summary>
    OuterWrapper = 8,

    /// <summary>The items are tuples of a join, not values.</summary>
    Tuples = 16,
}
