using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>What a write does to an item.</summary>
/// <param name="Table">The table as it was when the change was planned.</param>
/// <param name="Key">The item's key.</param>
/// <param name="Before">The item before, or null when there was none.</param>
/// <param name="After">The item after, or null when there is none.</param>
internal sealed record ItemChange(TableDefinition Table, ItemKey Key, StoredItem? Before, MapValue? After)
{
    /// <summary>The item after as it is stored, or null when there is none.</summary>
    public string? Document { get; } = After is null ? null : ItemDocument.Write(After);

    /// <summary>Whether nothing was to be written.</summary>
    public bool IsCheck { get; init; }

    /// <summary>Whether the item is another one afterwards.</summary>
    public bool Changes { get; } = !Equals(Before?.Item, After);
}
