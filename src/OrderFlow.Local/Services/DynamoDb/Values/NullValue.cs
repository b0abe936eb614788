namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>NULL: an attribute that is there and has no value.</summary>
internal sealed record NullValue : AttributeValue
{
    public static NullValue Instance { get; } = new();

    public override string Type => "NULL";

    public override long Size => 1;
}
