using System.Collections.Immutable;
using System.Text;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>M: values by name; an item is one too.</summary>
internal sealed record MapValue(ImmutableSortedDictionary<string, AttributeValue> Members) : AttributeValue
{
    public static MapValue Empty { get; } = new(ImmutableSortedDictionary.Create<string, AttributeValue>(StringComparer.Ordinal));

    public override string Type => "M";

    public override long Size => 3 + Members.Count + ItemSize;

    /// <summary>The size when the map is a whole item: names and values.</summary>
    public long ItemSize => Members.Sum(member => Encoding.UTF8.GetByteCount(member.Key) + member.Value.Size);

    public override long? Length => Members.Count;

    public override int Depth { get; } = 1 + Members.Values.Select(value => value.Depth).DefaultIfEmpty().Max();

    public AttributeValue? this[string name] => Members.GetValueOrDefault(name);

    public MapValue With(string name, AttributeValue value) => new(Members.SetItem(name, value));

    public MapValue Without(string name) => new(Members.Remove(name));

    /// <summary>The members of some names, those that are there.</summary>
    public MapValue Only(IEnumerable<string> names) =>
        new(Empty.Members.AddRange(names.Distinct().Where(Members.ContainsKey).Select(name => KeyValuePair.Create(name, Members[name]))));

    public bool Equals(MapValue? other) =>
        other is not null && Members.Count == other.Members.Count && Members.All(member => member.Value.Equals(other[member.Key]));

    public override int GetHashCode() => Members.Aggregate(Members.Count, (hash, member) => hash ^ HashCode.Combine(member.Key, member.Value));
}
