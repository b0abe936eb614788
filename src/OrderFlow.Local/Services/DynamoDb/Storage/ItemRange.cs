using OrderFlow.Local.Services.DynamoDb.Tables;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>Items of a table or index that are next to each other.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index, or null for the table itself.</param>
internal sealed record ItemRange(TableDefinition Table, IndexDefinition? Index)
{
    /// <summary>The bytes of the partition key, or null for all of them.</summary>
    public byte[]? Partition { get; init; }

    /// <summary>Where the sort keys begin, or null.</summary>
    public KeyBound? From { get; init; }

    /// <summary>Where the sort keys end, or null.</summary>
    public KeyBound? To { get; init; }

    /// <summary>The place of the last item of the page before, or null to begin at the beginning.</summary>
    public ItemPlace? After { get; init; }

    /// <summary>Whether in the order of the sort keys, or the other way round.</summary>
    public bool Forward { get; init; } = true;

    /// <summary>The part of a parallel scan, or null for the whole.</summary>
    public ScanSegment? Segment { get; init; }
}
