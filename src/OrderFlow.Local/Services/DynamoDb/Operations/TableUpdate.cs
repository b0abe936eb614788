using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Tables;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>What UpdateTable changes: capacity, global indexes, protection, and what is recorded.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTable.html"/>
internal static class TableUpdate
{
    private static readonly string[] Others = ["BillingMode", "ProvisionedThroughput", "GlobalSecondaryIndexUpdates", "DeletionProtectionEnabled"];

    /// <exception cref="ServiceException">ValidationException: the update is not valid, or one that is not served.</exception>
    public static TableDefinition Apply(ApiCall call, TableDefinition table)
    {
        foreach (var unserved in (string[])["ReplicaUpdates", "MultiRegionConsistency", "GlobalTableWitnessUpdates", "GlobalTableSettingsReplicationMode"])
        {
            if (call.Request[unserved] is not null)
                throw TableErrors.Unserved(unserved, "tables have one region here.");
        }

        if (!RecordedMembers.AreIn(call) && !Others.Any(member => call.Request[member] is not null))
            throw ServiceException.Validation("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required");
        var billing = call.Request["BillingMode"] is null ? table.BillingMode : TableRequest.Billing(call);
        var throughput = TableRequest.ReadThroughput(call);
        if (call.Request["BillingMode"] is not null && billing == "PROVISIONED" && throughput is null)
            throw TableErrors.Invalid("ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
        var updated = table with
        {
            BillingMode = billing,
            Throughput = billing == "PROVISIONED" ? throughput ?? table.Throughput : null,
            DeletionProtection = call.OptionalBool("DeletionProtectionEnabled") ?? table.DeletionProtection,
            Recorded = table.Recorded.Concat(RecordedMembers.Read(call)).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value),
        };
        return call.Structures("GlobalSecondaryIndexUpdates").Aggregate(updated, (changed, update) => Apply(call, changed, update));
    }

    private static TableDefinition Apply(ApiCall call, TableDefinition table, ApiCall update)
    {
        if (update.Structure("Create") is { } create)
        {
            var types = table.Attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Type);
            foreach (var (name, type) in TableRequest.AttributeTypes(call))
                types[name] = type;
            var index = IndexRequest.Read(create, isGlobal: true, types, table.Key);
            return table.Index(index.Name) is null
                ? table with { Indexes = [.. table.Indexes, index] }
                : throw ServiceException.Validation($"Attempting to create an index which already exists: {index.Name}");
        }

        if (update.Structure("Delete") is { } delete)
        {
            var gone = Existing(table, delete.Text("IndexName"));
            return table with { Indexes = [.. table.Indexes.Where(index => index != gone)] };
        }

        var change = update.Structure("Update")
            ?? throw TableErrors.Invalid("One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null");
        var changed = Existing(table, change.Text("IndexName"));
        return table with { Indexes = [.. table.Indexes.Select(index => index == changed ? index with { Throughput = TableRequest.ReadThroughput(change) } : index)] };
    }

    private static IndexDefinition Existing(TableDefinition table, string name) =>
        table.Index(name) is { IsGlobal: true } index ? index : throw ServiceException.NotFound($"Requested resource not found: Index: {name} not found");
}
