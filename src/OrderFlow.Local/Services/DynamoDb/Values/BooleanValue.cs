namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>BOOL.</summary>
internal sealed record BooleanValue(bool Value) : AttributeValue
{
    public override string Type => "BOOL";

    public override long Size => 1;
}
