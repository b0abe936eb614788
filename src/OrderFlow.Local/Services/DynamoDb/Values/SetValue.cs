using System.Collections.Immutable;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>SS, NS and BS: scalars of one type, each once, in no order that counts. Never empty in an item.</summary>
/// <param name="Elements">The members, all of the element type.</param>
/// <param name="ElementType">S, N or B.</param>
internal sealed record SetValue(ImmutableHashSet<AttributeValue> Elements, string ElementType) : AttributeValue
{
    public override string Type => ElementType + "S";

    public override long Size => Elements.Sum(element => element.Size);

    public override long? Length => Elements.Count;

    public override bool Contains(AttributeValue operand) => Elements.Contains(operand);

    public SetValue Union(SetValue other) => this with { Elements = Elements.Union(other.Elements) };

    public SetValue Except(SetValue other) => this with { Elements = Elements.Except(other.Elements) };

    public bool Equals(SetValue? other) => other is not null && ElementType == other.ElementType && Elements.SetEquals(other.Elements);

    public override int GetHashCode() => Elements.Aggregate(ElementType.GetHashCode(StringComparison.Ordinal), (hash, element) => hash ^ element.GetHashCode());
}
