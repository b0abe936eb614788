using OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Reading;

/// <summary>What a page shows of the items that it passes.</summary>
/// <param name="Held">What the table or index holds of an item; it is what counts for the size of the page.</param>
internal sealed record PageView(Func<MapValue, MapValue> Held)
{
    /// <summary>What must hold for an item to be shown, or null.</summary>
    public Condition? Filter { get; init; }

    /// <summary>What is shown of an item: of the whole item, since a local index fetches what it does not hold.</summary>
    public Func<MapValue, MapValue>? Shown { get; init; }

    /// <summary>Whether filter and view see the whole item and not only what the index holds.</summary>
    public bool SeesWhole { get; init; }
}
