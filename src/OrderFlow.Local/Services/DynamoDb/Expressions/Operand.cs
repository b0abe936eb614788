using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>Something that has a value for an item.</summary>
internal abstract class Operand
{
    /// <summary>The type of its value when that is known without an item.</summary>
    public virtual string? KnownType => null;

    /// <summary>The paths that it reads.</summary>
    public virtual IEnumerable<DocumentPath> Paths => [];

    /// <summary>Its value, or null when the item has none there.</summary>
    public abstract AttributeValue? In(MapValue item);
}
