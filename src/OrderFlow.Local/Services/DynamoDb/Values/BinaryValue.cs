namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>B: bytes, unsigned, in their own order.</summary>
internal sealed record BinaryValue(ReadOnlyMemory<byte> Value) : AttributeValue
{
    public override string Type => "B";

    public override long Size => Value.Length;

    public override long? Length => Value.Length;

    public override bool Contains(AttributeValue operand) => operand is BinaryValue bytes && Value.Span.IndexOf(bytes.Value.Span) >= 0;

    public override int? CompareTo(AttributeValue other) => other is BinaryValue bytes ? Value.Span.SequenceCompareTo(bytes.Value.Span) : null;

    public bool Equals(BinaryValue? other) => other is not null && Value.Span.SequenceEqual(other.Value.Span);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Value.Span);
        return hash.ToHashCode();
    }
}
