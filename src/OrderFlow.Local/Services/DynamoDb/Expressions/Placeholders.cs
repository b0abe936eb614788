using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary><c>ExpressionAttributeNames</c> and <c>ExpressionAttributeValues</c> of a request; remembers which its expressions use.</summary>
internal sealed class Placeholders
{
    private readonly IReadOnlyDictionary<string, string> names;
    private readonly Dictionary<string, AttributeValue> values = [];
    private readonly HashSet<string> unusedNames;
    private readonly HashSet<string> unusedValues;

    public Placeholders(ApiCall call)
    {
        names = call.TextMap("ExpressionAttributeNames");
        if (call.OptionalObject("ExpressionAttributeNames") is { Count: 0 })
            throw ServiceException.Validation("ExpressionAttributeNames must not be empty");
        foreach (var name in names.Keys)
            Check("ExpressionAttributeNames", '#', name);
        var given = call.OptionalObject("ExpressionAttributeValues") ?? [];
        if (call.OptionalObject("ExpressionAttributeValues") is { Count: 0 })
            throw ServiceException.Validation("ExpressionAttributeValues must not be empty");
        foreach (var (name, value) in given)
        {
            Check("ExpressionAttributeValues", ':', name);
            values[name] = Read(name, value);
        }

        unusedNames = [.. names.Keys];
        unusedValues = [.. values.Keys];
    }

    public string Name(string placeholder)
    {
        unusedNames.Remove(placeholder);
        return names.GetValueOrDefault(placeholder)
            ?? throw new ExpressionException($"An expression attribute name used in the document path is not defined; attribute name: {placeholder}");
    }

    public AttributeValue Value(string placeholder)
    {
        unusedValues.Remove(placeholder);
        return values.GetValueOrDefault(placeholder)
            ?? throw new ExpressionException($"An expression attribute value used in expression is not defined; attribute value: {placeholder}");
    }

    /// <exception cref="ServiceException">ValidationException: the request defines a placeholder that no expression uses.</exception>
    public void RefuseUnused()
    {
        if (unusedNames.Count > 0)
            throw ServiceException.Validation($"Value provided in ExpressionAttributeNames unused in expressions: keys: {{{string.Join(", ", unusedNames)}}}");
        if (unusedValues.Count > 0)
            throw ServiceException.Validation($"Value provided in ExpressionAttributeValues unused in expressions: keys: {{{string.Join(", ", unusedValues)}}}");
    }

    private static AttributeValue Read(string name, System.Text.Json.Nodes.JsonNode? value)
    {
        try
        {
            return AttributeValueJson.Read(value);
        }
        catch (ServiceException error) when (error.Code == "ValidationException")
        {
            throw ServiceException.Validation($"ExpressionAttributeValues contains invalid value: {error.Message} for key {name}");
        }
    }

    private static void Check(string parameter, char sign, string name)
    {
        if (name.Length < 2 || name[0] != sign || !name.AsSpan(1).ToString().All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
            throw ServiceException.Validation($"{parameter} contains invalid key: Syntax error; key: \"{name}\"");
    }
}
