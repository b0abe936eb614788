namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>The parameters of an operation that are expressions, and those from before there were expressions.</summary>
/// <param name="Expressions">Parameters such as <c>FilterExpression</c>.</param>
/// <param name="Legacy">Parameters such as <c>QueryFilter</c>; a request has either.</param>
internal sealed record ExpressionParameters(IReadOnlyList<string> Expressions, IReadOnlyList<string> Legacy)
{
    public static ExpressionParameters Get { get; } = new(["ProjectionExpression"], ["AttributesToGet"]);

    public static ExpressionParameters Put { get; } = new(["ConditionExpression"], ["Expected", "ConditionalOperator"]);

    public static ExpressionParameters Update { get; } = new(["UpdateExpression", "ConditionExpression"], ["AttributeUpdates", "Expected", "ConditionalOperator"]);

    public static ExpressionParameters Query { get; } =
        new(["ProjectionExpression", "FilterExpression", "KeyConditionExpression"], ["AttributesToGet", "QueryFilter", "ConditionalOperator", "KeyConditions"]);

    public static ExpressionParameters Scan { get; } = new(["ProjectionExpression", "FilterExpression"], ["AttributesToGet", "ScanFilter", "ConditionalOperator"]);

    /// <summary>The parts of a transaction, which are younger than expressions.</summary>
    public static ExpressionParameters Transaction { get; } = new(["UpdateExpression", "ConditionExpression"], []);
}
