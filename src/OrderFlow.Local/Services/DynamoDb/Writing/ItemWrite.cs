using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Writing;

/// <summary>A write of one item that is asked for.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The item's key.</param>
/// <param name="Change">Makes the item after of the item before; null is no item.</param>
internal sealed record ItemWrite(TableDefinition Table, ItemKey Key, Func<MapValue?, MapValue?> Change)
{
    /// <summary>What must hold for the item before, or null.</summary>
    public Condition? Condition { get; init; }

    /// <summary>Whether the error of a condition that does not hold shows the item (ReturnValuesOnConditionCheckFailure).</summary>
    public bool ShowsItemOnFailure { get; init; }

    /// <summary>Whether only the condition matters and nothing is to be written.</summary>
    public bool IsCheck { get; init; }

    /// <summary>What the write does to the item that is there.</summary>
    /// <exception cref="ServiceException">ConditionalCheckFailedException, or a ValidationException of the change.</exception>
    public ItemChange Plan(TableDefinition current, StoredItem? before)
    {
        if (Condition?.Holds(before?.Item ?? MapValue.Empty) == false)
        {
            throw new ServiceException("ConditionalCheckFailedException", "The conditional request failed")
            {
                Members = ShowsItemOnFailure && before is not null ? new() { ["Item"] = AttributeValueJson.WriteMap(before.Item) } : null,
            };
        }

        return new ItemChange(current, Key, before, Change(before?.Item)) { IsCheck = IsCheck };
    }
}
