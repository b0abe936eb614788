using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Conditions;
using OrderFlow.Local.Services.DynamoDb.Expressions.Keys;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Legacy;

/// <summary>Conditions as they were before expressions: an operator and values for each attribute.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Conditions.html"/>
internal static class LegacyConditions
{
    /// <summary><c>QueryFilter</c> or <c>ScanFilter</c>.</summary>
    public static Condition Filter(ApiCall call, string parameter) =>
        Together(call, [.. Members(call, parameter).Select(member => LegacyCondition.Read(member.Attribute, member.Condition).ToCondition())]);

    /// <summary><c>KeyConditions</c>.</summary>
    public static IReadOnlyList<KeyCondition> Keys(ApiCall call)
    {
        List<KeyCondition> conditions = [.. Members(call, "KeyConditions").Select(member => LegacyCondition.Read(member.Attribute, member.Condition).ToKeyCondition())];
        return conditions.Count is 1 or 2 ? conditions : throw ServiceException.Validation("Conditions can be of length 1 or 2 only");
    }

    /// <summary><c>Expected</c>, with an operator or with <c>Value</c> and <c>Exists</c>.</summary>
    /// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.Expected.html"/>
    public static Condition Expected(ApiCall call) =>
        Together(call, [.. Members(call, "Expected").Select(member => Expected(member.Attribute, member.Condition))]);

    private static Condition Expected(string attribute, ApiCall condition)
    {
        var value = condition.Request["Value"];
        if (condition.OptionalText("ComparisonOperator") is { } name)
        {
            if (condition.Request["Exists"] is not null)
                throw TableErrors.Invalid($"Exists and ComparisonOperator cannot be used together for Attribute: {attribute}");
            return value is null
                ? LegacyCondition.Read(attribute, condition).ToCondition()
                : new LegacyCondition(attribute, name, [AttributeValueJson.Read(value)]).ToCondition();
        }

        if (condition.Request["AttributeValueList"] is not null)
            throw TableErrors.Invalid($"AttributeValueList can only be used with a ComparisonOperator for Attribute: {attribute}");
        return (condition.OptionalBool("Exists") ?? true, value) switch
        {
            (true, null) => throw TableErrors.Invalid($"Value must be provided when Exists is {condition.Request["Exists"]?.ToJsonString() ?? "null"} for Attribute: {attribute}"),
            (true, _) => new LegacyCondition(attribute, "EQ", [AttributeValueJson.Read(value)]).ToCondition(),
            (false, null) => new LegacyCondition(attribute, "NULL", []).ToCondition(),
            (false, _) => throw TableErrors.Invalid($"Value cannot be used when Exists is false for Attribute: {attribute}"),
        };
    }

    private static IEnumerable<(string Attribute, ApiCall Condition)> Members(ApiCall call, string parameter) =>
        call.OptionalObject(parameter)!.Select(member => (member.Key, call with { Request = member.Value as JsonObject ?? [] }));

    private static Condition Together(ApiCall call, List<Condition> conditions)
    {
        if (conditions.Count == 0)
            throw TableErrors.Invalid("ConditionalOperator cannot be used without Filter or Expected");
        return (call.OptionalText("ConditionalOperator") ?? "AND") switch
        {
            "AND" => conditions.Aggregate((left, right) => new AndCondition(left, right)),
            "OR" => conditions.Aggregate((left, right) => new OrCondition(left, right)),
            var other => throw ServiceException.Validation($"1 validation error detected: Value '{other}' at 'conditionalOperator' failed to satisfy constraint: Member must satisfy enum value set: [OR, AND]"),
        };
    }
}
