using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Keys;

/// <summary>What a query asks of one key attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Operator">=, &lt;, &lt;=, &gt;, &gt;=, BETWEEN or begins_with.</param>
/// <param name="Values">One value, or the two bounds of BETWEEN.</param>
internal sealed record KeyCondition(string Attribute, string Operator, IReadOnlyList<AttributeValue> Values);
