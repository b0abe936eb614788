using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>Reads a table as CreateTable and templates describe it: the members have the same names in both.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html"/>
internal static class TableRequest
{
    private const int MostLocalIndexes = 5;
    private const int MostGlobalIndexes = 20;

    /// <exception cref="ServiceException">ValidationException: the description is not one of a table.</exception>
    public static TableDefinition Read(ApiCall call, string name)
    {
        var types = AttributeTypes(call);
        var key = KeySchemas.Read(call, types);
        var billing = Billing(call);
        var throughput = ReadThroughput(call);
        if (billing == "PAY_PER_REQUEST" && throughput is not null)
            throw TableErrors.Invalid("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST");
        if (billing == "PROVISIONED" && throughput is null)
            throw TableErrors.Invalid("ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED");
        var table = new TableDefinition(name, "", 0, key)
        {
            Indexes = [.. IndexRequest.ReadAll(call, "GlobalSecondaryIndexes", types, MostGlobalIndexes, key), .. IndexRequest.ReadAll(call, "LocalSecondaryIndexes", types, MostLocalIndexes, key)],
            BillingMode = billing,
            Throughput = throughput,
            DeletionProtection = call.OptionalBool("DeletionProtectionEnabled") ?? false,
            Recorded = RecordedMembers.Read(call),
        };
        if (table.Indexes.GroupBy(index => index.Name).FirstOrDefault(group => group.Count() > 1) is { } doubled)
            throw TableErrors.Invalid($"Duplicate index name: {doubled.Key}");
        RefuseUnused(types, table);
        return table;
    }

    public static Dictionary<string, string> AttributeTypes(ApiCall call)
    {
        var types = new Dictionary<string, string>();
        foreach (var attribute in call.Structures("AttributeDefinitions"))
        {
            var type = attribute.Text("AttributeType");
            if (type is not ("S" or "N" or "B"))
                throw ServiceException.Validation($"1 validation error detected: Value '{type}' at 'attributeDefinitions.{types.Count + 1}.member.attributeType' failed to satisfy constraint: Member must satisfy enum value set: [B, N, S]");
            if (!types.TryAdd(attribute.Text("AttributeName"), type))
                throw TableErrors.Invalid($"Duplicate AttributeName in AttributeDefinitions: {attribute.Text("AttributeName")}");
        }

        return types;
    }

    public static Throughput? ReadThroughput(ApiCall call)
    {
        if (call.Structure("ProvisionedThroughput") is not { } throughput)
            return null;
        return new Throughput(Units("ReadCapacityUnits"), Units("WriteCapacityUnits"));

        long Units(string member) => throughput.OptionalLong(member) switch
        {
            null => throw ApiCall.Missing($"ProvisionedThroughput.{ApiCall.CamelCase(member)}"),
            < 1 and var units => throw ServiceException.Validation($"1 validation error detected: Value '{units}' at 'provisionedThroughput.{ApiCall.CamelCase(member)}' failed to satisfy constraint: Member must have value greater than or equal to 1"),
            { } units => units,
        };
    }

    public static string Billing(ApiCall call) => call.OptionalText("BillingMode") switch
    {
        null or "PROVISIONED" => "PROVISIONED",
        "PAY_PER_REQUEST" => "PAY_PER_REQUEST",
        var other => throw ServiceException.Validation($"1 validation error detected: Value '{other}' at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]"),
    };

    /// <exception cref="ServiceException">ValidationException: an attribute is defined that no key has.</exception>
    private static void RefuseUnused(Dictionary<string, string> types, TableDefinition table)
    {
        var used = table.Attributes.Select(attribute => attribute.Name).ToHashSet();
        if (types.Keys.All(used.Contains))
            return;
        throw TableErrors.Invalid(table.Indexes.Count == 0
            ? "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
            : $"Some AttributeDefinitions are not used. AttributeDefinitions: [{string.Join(", ", types.Keys)}], keys used: [{string.Join(", ", used)}]");
    }
}
