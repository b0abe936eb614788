namespace OrderFlow.EventBus.Patterns;

/// <summary>Says which fields of an event are worth keeping.</summary>
internal interface IPathFilter
{
    /// <summary>Returns the path as its owner holds it, or null if nobody asks for it.</summary>
    /// <param name="hash">The hash of the path.</param>
    /// <param name="path">The path in UTF-8.</param>
    FieldPath? Find(ulong hash, ReadOnlySpan<byte> path);
}
