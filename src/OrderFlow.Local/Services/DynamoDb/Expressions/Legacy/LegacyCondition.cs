using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;
using OrderFlow.Local.Services.DynamoDb.Expressions.Keys;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Legacy;

/// <summary>An operator and its values for one attribute.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Operator">EQ, NE, LE, LT, GE, GT, NULL, NOT_NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH, IN or BETWEEN.</param>
/// <param name="Values">The values of AttributeValueList.</param>
internal sealed record LegacyCondition(string Attribute, string Operator, IReadOnlyList<AttributeValue> Values)
{
    private static readonly Dictionary<string, (int Least, int Most)> Counts = new()
    {
        ["EQ"] = (1, 1),
        ["NE"] = (1, 1),
        ["LE"] = (1, 1),
        ["LT"] = (1, 1),
        ["GE"] = (1, 1),
        ["GT"] = (1, 1),
        ["CONTAINS"] = (1, 1),
        ["NOT_CONTAINS"] = (1, 1),
        ["BEGINS_WITH"] = (1, 1),
        ["BETWEEN"] = (2, 2),
        ["IN"] = (1, int.MaxValue),
        ["NULL"] = (0, 0),
        ["NOT_NULL"] = (0, 0),
    };

    /// <exception cref="ServiceException">ValidationException: it has no operator, or other values than the operator takes.</exception>
    public static LegacyCondition Read(string attribute, ApiCall condition)
    {
        var name = condition.Text("ComparisonOperator");
        if (!Counts.TryGetValue(name, out var counts))
            throw ServiceException.Validation($"1 validation error detected: Value '{name}' at 'comparisonOperator' failed to satisfy constraint: Member must satisfy enum value set: [IN, NULL, BETWEEN, LT, NOT_CONTAINS, EQ, GT, NOT_NULL, NE, LE, BEGINS_WITH, GE, CONTAINS]");
        List<AttributeValue> values = [.. condition.Structures("AttributeValueList").Select(value => AttributeValueJson.Read(value.Request))];
        if (values.Count < counts.Least || values.Count > counts.Most)
            throw TableErrors.Invalid($"Invalid number of argument(s) for the {name} ComparisonOperator");
        if (values.Select(value => value.Type).Distinct().Skip(1).Any())
            throw TableErrors.Invalid("AttributeValues inside AttributeValueList must be of same type");
        if (name == "BETWEEN" && values[0].CompareTo(values[1]) > 0)
            throw ServiceException.Validation("The BETWEEN condition was provided a range where the lower bound is greater than the upper bound");
        return new LegacyCondition(attribute, name, values);
    }

    public Condition ToCondition()
    {
        var path = new DocumentPath([new PathStep(Attribute)]);
        var operand = new PathOperand(path);
        List<Operand> values = [.. Values.Select(value => new ValueOperand(value))];
        return Operator switch
        {
            "NULL" => new NotCondition(new ExistsCondition(path)),
            "NOT_NULL" => new ExistsCondition(path),
            "CONTAINS" => new ContainsCondition(operand, values[0]),
            "NOT_CONTAINS" => new AndCondition(new ExistsCondition(path), new NotCondition(new ContainsCondition(operand, values[0]))),
            "BEGINS_WITH" => new BeginsWithCondition(operand, values[0]),
            "BETWEEN" => new BetweenCondition(operand, values[0], values[1]),
            "IN" => new InCondition(operand, values),
            _ => new Comparison(Sign, operand, values[0]),
        };
    }

    /// <exception cref="ServiceException">ValidationException: keys are not asked for in this way.</exception>
    public KeyCondition ToKeyCondition() => new(Attribute, Operator switch
    {
        "BEGINS_WITH" => "begins_with",
        "BETWEEN" => "BETWEEN",
        "EQ" or "LE" or "LT" or "GE" or "GT" => Sign,
        _ => throw ServiceException.Validation("Attempted conditional constraint is not an indexable operation"),
    }, Values);

    private string Sign => Operator switch
    {
        "EQ" => "=",
        "NE" => "<>",
        "LE" => "<=",
        "LT" => "<",
        "GE" => ">=",
        _ => ">",
    };
}
