namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>L: values of any types, in order.</summary>
internal sealed record ListValue(IReadOnlyList<AttributeValue> Items) : AttributeValue
{
    public override string Type => "L";

    public override long Size => 3 + Items.Sum(item => 1 + item.Size);

    public override long? Length => Items.Count;

    public override int Depth { get; } = 1 + Items.Select(item => item.Depth).DefaultIfEmpty().Max();

    public override bool Contains(AttributeValue operand) => Items.Contains(operand);

    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Aggregate(Items.Count, HashCode.Combine);
}
