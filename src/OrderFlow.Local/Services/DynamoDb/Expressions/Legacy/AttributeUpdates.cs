using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions.Updates;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions.Legacy;

/// <summary>Updates as they were before expressions; the .NET object persistence model still sends them.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.AttributeUpdates.html"/>
internal static class AttributeUpdates
{
    /// <exception cref="ServiceException">ValidationException: an update is not valid.</exception>
    public static Update Read(JsonObject updates) => new([.. updates.Select(update => Action(update.Key, update.Value as JsonObject ?? []))]);

    private static UpdateAction Action(string attribute, JsonObject update)
    {
        var path = new DocumentPath([new PathStep(attribute)]);
        var action = update["Action"] is JsonValue text && text.TryGetValue(out string? name) ? name : "PUT";
        var value = update["Value"] is { } given ? AttributeValueJson.Read(given) : null;
        return (action, value) switch
        {
            ("DELETE", null) => new RemoveAction(path),
            (_, null) => throw TableErrors.Invalid("Only DELETE action is allowed when no attribute value is specified"),
            ("PUT", _) => new SetAction(path, new ValueOperand(value)),
            ("ADD", NumberValue or SetValue or ListValue) => new AddAction(path, value),
            ("ADD", _) => throw TableErrors.Invalid($"ADD action is not supported for the type {value.Type}"),
            ("DELETE", SetValue set) => new DeleteAction(path, set),
            ("DELETE", _) => throw TableErrors.Invalid($"DELETE action with value is not supported for the type {value.Type}"),
            _ => throw ServiceException.Validation($"1 validation error detected: Value '{action}' at 'attributeUpdates.{attribute}.member.action' failed to satisfy constraint: Member must satisfy enum value set: [ADD, DELETE, PUT]"),
        };
    }
}
