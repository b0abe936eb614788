using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>Reads <c>KeySchema</c> of tables and indexes.</summary>
internal static class KeySchemas
{
    /// <exception cref="ServiceException">ValidationException: it is no key, or has attributes without definition.</exception>
    public static KeySchema Read(ApiCall call, IReadOnlyDictionary<string, string> types)
    {
        var elements = call.Structures("KeySchema").Select(element => (Name: element.Text("AttributeName"), Type: element.Text("KeyType"))).ToList();
        if (elements.Count is 0 or > 2)
            throw ServiceException.Validation($"1 validation error detected: Value at 'keySchema' failed to satisfy constraint: Member must have length {(elements.Count == 0 ? "greater than or equal to 1" : "less than or equal to 2")}");
        if (elements.FirstOrDefault(element => element.Type is not ("HASH" or "RANGE")) is { Name: not null, Type: var unknown })
            throw ServiceException.Validation($"1 validation error detected: Value '{unknown}' at 'keySchema.1.member.keyType' failed to satisfy constraint: Member must satisfy enum value set: [HASH, RANGE]");
        if (elements.Any(element => !types.ContainsKey(element.Name)))
            throw TableErrors.Invalid($"Some index key attributes are not defined in AttributeDefinitions. Keys: [{string.Join(", ", elements.Select(element => element.Name))}], AttributeDefinitions: [{string.Join(", ", types.Keys)}]");
        if (elements is [var one, var other] && one.Name == other.Name)
            throw ServiceException.Validation("Both the Hash Key and the Range Key element in the KeySchema have the same name");
        if (elements[0].Type != "HASH")
            throw ServiceException.Validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
        if (elements is [_, { Type: not "RANGE" }])
            throw ServiceException.Validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
        return new KeySchema(Attribute(0), elements.Count > 1 ? Attribute(1) : null);

        KeyAttribute Attribute(int at) => new(elements[at].Name, types[elements[at].Name]);
    }
}
