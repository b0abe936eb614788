using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>Reads secondary indexes.</summary>
internal static class IndexRequest
{
    /// <exception cref="ServiceException">ValidationException: one is not valid, or there are too many.</exception>
    public static IReadOnlyList<IndexDefinition> ReadAll(ApiCall call, string member, IReadOnlyDictionary<string, string> types, int most, KeySchema table)
    {
        if (call.Request[member] is null)
            return [];
        var isGlobal = member == "GlobalSecondaryIndexes";
        if (!isGlobal && table.Sort is null)
            throw TableErrors.Invalid("Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex");
        List<IndexDefinition> indexes = [.. call.Structures(member).Select(index => Read(index, isGlobal, types, table))];
        if (indexes.Count == 0)
            throw TableErrors.Invalid($"List of {member} is empty");
        if (indexes.Count > most)
        {
            throw TableErrors.Invalid(isGlobal
                ? $"GlobalSecondaryIndex count exceeds the per-table limit of {most}"
                : $"Number of LocalSecondaryIndexes exceeds per-table limit of {most}");
        }

        return indexes;
    }

    public static IndexDefinition Read(ApiCall index, bool isGlobal, IReadOnlyDictionary<string, string> types, KeySchema table)
    {
        var name = index.Text("IndexName");
        var key = KeySchemas.Read(index, types);
        if (!isGlobal && key.Sort is null)
            throw TableErrors.Invalid($"Index KeySchema does not have a range key for index: {name}");
        if (!isGlobal && key.Partition != table.Partition)
            throw TableErrors.Invalid($"Index KeySchema does not have the same leading hash key as table KeySchema for index: {name}. index hash key: {key.Partition.Name}, table hash key: {table.Partition.Name}");
        var projection = index.Structure("Projection") ?? throw ApiCall.Missing("Projection");
        var type = projection.OptionalText("ProjectionType");
        if (type is not ("ALL" or "KEYS_ONLY" or "INCLUDE"))
            throw TableErrors.Invalid($"Unknown ProjectionType: {type ?? "null"}");
        var included = projection.Texts("NonKeyAttributes");
        if (type != "INCLUDE" && included.Count > 0)
            throw TableErrors.Invalid($"ProjectionType is {type}, but NonKeyAttributes is specified");
        if (type == "INCLUDE" && included.Count == 0)
            throw TableErrors.Invalid("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
        return new IndexDefinition(name, isGlobal, key, type, included) { Throughput = TableRequest.ReadThroughput(index) };
    }
}
