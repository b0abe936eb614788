using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Keys;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Reading;

/// <summary>Turns what a query asks of the key into a range of items.</summary>
internal static class QueryRange
{
    /// <exception cref="ServiceException">ValidationException: the conditions do not fit the key.</exception>
    public static ItemRange Of(TableDefinition table, IndexDefinition? index, IReadOnlyList<KeyCondition> conditions)
    {
        var schema = index?.Key ?? table.Key;
        if (schema.Sort is null && conditions.Count > 1)
            throw ServiceException.Validation("Query key condition not supported");
        var partition = For(schema.Partition, conditions) ?? throw Missed(schema.Partition);
        if (partition.Operator != "=")
            throw ServiceException.Validation("Query key condition not supported");
        var range = new ItemRange(table, index) { Partition = ItemKeys.Bytes(schema, schema.Partition, partition.Values[0]) };
        if (conditions.Count == 1)
            return range;
        var sort = For(schema.Sort!, conditions) ?? throw Missed(schema.Sort!);
        var (from, to) = Bounds(sort, [.. sort.Values.Select(value => ItemKeys.Bytes(schema, schema.Sort!, value))]);
        return range with { From = from, To = to };
    }

    private static (KeyBound? From, KeyBound? To) Bounds(KeyCondition condition, IReadOnlyList<byte[]> values) => condition.Operator switch
    {
        "=" => (new KeyBound(values[0], Included: true), new KeyBound(values[0], Included: true)),
        "<" => (null, new KeyBound(values[0], Included: false)),
        "<=" => (null, new KeyBound(values[0], Included: true)),
        ">" => (new KeyBound(values[0], Included: false), null),
        ">=" => (new KeyBound(values[0], Included: true), null),
        "BETWEEN" => (new KeyBound(values[0], Included: true), new KeyBound(values[1], Included: true)),
        "begins_with" when condition.Values[0] is StringValue or BinaryValue =>
            (new KeyBound(values[0], Included: true), KeyBytes.After(values[0]) is { } end ? new KeyBound(end, Included: false) : null),
        _ => throw ServiceException.Validation($"Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: {condition.Operator}, operand type: {condition.Values[0].Type}"),
    };

    private static KeyCondition? For(KeyAttribute attribute, IReadOnlyList<KeyCondition> conditions)
    {
        var condition = conditions.FirstOrDefault(condition => condition.Attribute == attribute.Name);
        if (condition?.Values.Any(value => value.Type != attribute.Type) == true)
            throw TableErrors.Invalid("Condition parameter type does not match schema type");
        if (condition?.Values.Any(value => value.Length == 0) == true)
            throw ServiceException.Validation($"One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty {(attribute.Type == "S" ? "string" : "binary")} value. Key: {attribute.Name}");
        return condition;
    }

    private static ServiceException Missed(KeyAttribute attribute) => ServiceException.Validation($"Query condition missed key schema element: {attribute.Name}");
}
