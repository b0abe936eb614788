using System.Text;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>S: text, in the order of its UTF-8 bytes.</summary>
internal sealed record StringValue(string Value) : AttributeValue
{
    public override string Type => "S";

    public override long Size => Encoding.UTF8.GetByteCount(Value);

    public override long? Length => Value.Length;

    public override bool Contains(AttributeValue operand) =>
        operand is StringValue text && Value.Contains(text.Value, StringComparison.Ordinal);

    public override int? CompareTo(AttributeValue other) => other is StringValue text ? Compare(Value, text.Value) : null;

    // UTF-16 code units are in another order than UTF-8 bytes where surrogates stand.
    private static int Compare(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        return same == left.Length || same == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[same]).CompareTo(Rank(right[same]));
    }

    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
