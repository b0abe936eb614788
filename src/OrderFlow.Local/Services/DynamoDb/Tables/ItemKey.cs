namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>A key as it is stored: bytes in the order of the values.</summary>
/// <param name="Partition">The bytes of the partition key.</param>
/// <param name="Sort">The bytes of the sort key; none when the schema has none.</param>
internal sealed record ItemKey(byte[] Partition, byte[] Sort)
{
    public bool Equals(ItemKey? other) =>
        other is not null && Partition.AsSpan().SequenceEqual(other.Partition) && Sort.AsSpan().SequenceEqual(other.Sort);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Partition);
        hash.AddBytes(Sort);
        return hash.ToHashCode();
    }
}
