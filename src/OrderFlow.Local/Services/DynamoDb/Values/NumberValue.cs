namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>N: a decimal number.</summary>
internal sealed record NumberValue(DynamoNumber Value) : AttributeValue
{
    public override string Type => "N";

    public override long Size => Value.Size;

    public override int? CompareTo(AttributeValue other) => other is NumberValue number ? DynamoNumber.Compare(Value, number.Value) : null;
}
