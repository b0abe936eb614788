namespace OrderFlow.Local.Services.Sqs;

/// <summary>An attribute that a sender attached to a message; exactly one of the values is set.</summary>
/// <param name="DataType"><c>String</c>, <c>Number</c> or <c>Binary</c>, possibly with a label after a dot.</param>
/// <param name="StringValue">The value of a String or Number.</param>
/// <param name="BinaryValue">The value of a Binary.</param>
internal sealed record MessageAttribute(string DataType, string? StringValue = null, byte[]? BinaryValue = null)
{
    public static MessageAttribute Text(string value) => new("String", value);
}
