namespace OrderFlow.EventBus.FilterPolicies;

/// <summary>An attribute of a message.</summary>
/// <param name="DataType">String, String.Array, Number or Binary, possibly with a custom label behind a dot.</param>
/// <param name="StringValue">The value; null for binary attributes, which no policy sees.</param>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-attributes.html"/>
public sealed record MessageAttributeValue(string DataType, string? StringValue);
