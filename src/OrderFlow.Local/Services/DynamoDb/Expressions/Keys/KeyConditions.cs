using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Keys;

/// <summary>Takes a key condition apart into what it asks of each attribute.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html"/>
internal static class KeyConditions
{
    /// <exception cref="ServiceException">ValidationException: it asks for what keys cannot answer.</exception>
    public static IReadOnlyList<KeyCondition> Of(Condition condition)
    {
        var conditions = Flatten(condition).Select(Single).ToList();
        if (conditions.Select(single => single.Attribute).Distinct().Count() < conditions.Count)
            throw ServiceException.Validation("KeyConditionExpressions must only contain one condition per key");
        return conditions.Count <= 2 ? conditions : throw ServiceException.Validation("Conditions can be of length 1 or 2 only");
    }

    private static IEnumerable<Condition> Flatten(Condition condition) =>
        condition is AndCondition both ? Flatten(both.Left).Concat(Flatten(both.Right)) : [condition];

    private static KeyCondition Single(Condition condition) => condition switch
    {
        Comparison { Sign: "<>" } => throw Invalid("<>"),
        Comparison { Left: PathOperand path } comparison => new KeyCondition(Attribute(path), comparison.Sign, [Value(comparison.Right)]),
        Comparison { Right: PathOperand path } comparison => new KeyCondition(Attribute(path), Mirrored(comparison.Sign), [Value(comparison.Left)]),
        Comparison => throw NoAttribute(),
        BetweenCondition { Operand: PathOperand path } between => new KeyCondition(Attribute(path), "BETWEEN", [Value(between.Lower), Value(between.Upper)]),
        BetweenCondition => throw NotFirst("BETWEEN"),
        BeginsWithCondition { Operand: PathOperand path } begins => new KeyCondition(Attribute(path), "begins_with", [Value(begins.Prefix)]),
        BeginsWithCondition => throw NotFirst("begins_with"),
        OrCondition => throw Invalid("OR"),
        NotCondition => throw Invalid("NOT"),
        InCondition => throw Invalid("IN"),
        ExistsCondition => throw Invalid("attribute_exists"),
        TypeCondition => throw Invalid("attribute_type"),
        _ => throw Invalid("contains"),
    };

    private static string Attribute(PathOperand operand) => operand.Path.IsNested
        ? throw ServiceException.Validation("KeyConditionExpressions cannot have conditions on nested attributes")
        : operand.Path.Attribute;

    private static AttributeValue Value(Operand operand) => operand switch
    {
        ValueOperand value => value.Value,
        PathOperand => throw ServiceException.Validation("Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"),
        _ => throw ServiceException.Validation("KeyConditionExpressions cannot contain nested operations"),
    };

    private static string Mirrored(string sign) => sign switch
    {
        "<" => ">",
        "<=" => ">=",
        ">" => "<",
        ">=" => "<=",
        _ => sign,
    };

    private static ServiceException Invalid(string sign) => ServiceException.Validation($"Invalid operator used in KeyConditionExpression: {sign}");

    private static ServiceException NoAttribute() => ServiceException.Validation("Invalid condition in KeyConditionExpression: No key attribute specified");

    private static ServiceException NotFirst(string sign) =>
        ServiceException.Validation($"Invalid condition in KeyConditionExpression: {sign} operator must have the key attribute as its first operand");
}
