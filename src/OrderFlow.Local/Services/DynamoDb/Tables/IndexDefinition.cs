using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>A secondary index.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsGlobal">Whether it has a partition key of its own.</param>
/// <param name="Key">Its key.</param>
/// <param name="ProjectionType">ALL, KEYS_ONLY or INCLUDE.</param>
/// <param name="NonKeyAttributes">What INCLUDE includes.</param>
internal sealed record IndexDefinition(string Name, bool IsGlobal, KeySchema Key, string ProjectionType, IReadOnlyList<string> NonKeyAttributes)
{
    /// <summary>Its capacity, of a global index of a provisioned table.</summary>
    public Throughput? Throughput { get; init; }

    /// <summary>Whether it holds an attribute of an item of the table.</summary>
    public bool Projects(string attribute, KeySchema table) =>
        ProjectionType == "ALL" || Key.Names.Contains(attribute) || table.Names.Contains(attribute) || NonKeyAttributes.Contains(attribute);

    /// <summary>What it holds of an item of the table.</summary>
    public MapValue ProjectionOf(MapValue item, KeySchema table) =>
        ProjectionType == "ALL" ? item : item.Only([.. Key.Names, .. table.Names, .. NonKeyAttributes]);

    /// <summary>Whether both hold the same of the same items in the same order.</summary>
    public bool HoldsAsMuchAs(IndexDefinition other) =>
        Key == other.Key && ProjectionType == other.ProjectionType && NonKeyAttributes.ToHashSet().SetEquals(other.NonKeyAttributes);
}
