using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>Tables as DescribeTable writes them.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html"/>
internal static class TableDescription
{
    /// <param name="table">The table.</param>
    /// <param name="arn">Its ARN.</param>
    /// <param name="status">ACTIVE, or DELETING in the answer to its deletion.</param>
    /// <param name="size">How many items it has, and how many bytes.</param>
    /// <param name="indexSize">The same of an index.</param>
    public static JsonObject Write(TableDefinition table, string arn, string status, (long Items, long Bytes) size, Func<IndexDefinition, (long Items, long Bytes)> indexSize)
    {
        var description = new JsonObject
        {
            ["TableName"] = table.Name,
            ["TableArn"] = arn,
            ["TableId"] = table.Id,
            ["TableStatus"] = status,
            ["CreationDateTime"] = table.CreatedAt / 1_000.0,
            ["AttributeDefinitions"] = new JsonArray([.. table.Attributes.Select(attribute => new JsonObject { ["AttributeName"] = attribute.Name, ["AttributeType"] = attribute.Type })]),
            ["KeySchema"] = Key(table.Key),
            ["ItemCount"] = size.Items,
            ["TableSizeBytes"] = size.Bytes,
            ["ProvisionedThroughput"] = Units(table.Throughput),
            ["BillingModeSummary"] = table.BillingMode == "PAY_PER_REQUEST" ? new JsonObject { ["BillingMode"] = table.BillingMode } : null,
            ["GlobalSecondaryIndexes"] = Indexes(table, arn, indexSize, isGlobal: true),
            ["LocalSecondaryIndexes"] = Indexes(table, arn, indexSize, isGlobal: false),
            ["DeletionProtectionEnabled"] = table.DeletionProtection,
        };
        foreach (var (member, document) in table.Recorded)
        {
            var value = JsonNode.Parse(document);
            switch (member)
            {
                case "TableClass":
                    description["TableClassSummary"] = new JsonObject { ["TableClass"] = value };
                    break;
                case "SSESpecification":
                    description["SSEDescription"] = new JsonObject { ["Status"] = document == "true" ? "ENABLED" : "DISABLED", ["SSEType"] = "KMS" };
                    break;
                default:
                    description[member] = value;
                    break;
            }
        }

        return description;
    }

    private static JsonArray? Indexes(TableDefinition table, string arn, Func<IndexDefinition, (long Items, long Bytes)> indexSize, bool isGlobal)
    {
        var indexes = table.Indexes.Where(index => index.IsGlobal == isGlobal).Select(index =>
        {
            var (items, bytes) = indexSize(index);
            return new JsonObject
            {
                ["IndexName"] = index.Name,
                ["IndexArn"] = $"{arn}/index/{index.Name}",
                ["IndexStatus"] = isGlobal ? "ACTIVE" : null,
                ["KeySchema"] = Key(index.Key),
                ["Projection"] = new JsonObject
                {
                    ["ProjectionType"] = index.ProjectionType,
                    ["NonKeyAttributes"] = index.NonKeyAttributes.Count == 0 ? null : new JsonArray([.. index.NonKeyAttributes.Select(name => JsonValue.Create(name))]),
                },
                ["ProvisionedThroughput"] = isGlobal ? Units(index.Throughput) : null,
                ["ItemCount"] = items,
                ["IndexSizeBytes"] = bytes,
            };
        }).ToArray<JsonNode>();
        return indexes.Length == 0 ? null : new JsonArray(indexes);
    }

    private static JsonArray Key(KeySchema key) => new(
        [.. key.Attributes.Select((attribute, index) => new JsonObject { ["AttributeName"] = attribute.Name, ["KeyType"] = index == 0 ? "HASH" : "RANGE" })]);

    private static JsonObject Units(Throughput? throughput) => new()
    {
        ["NumberOfDecreasesToday"] = 0,
        ["ReadCapacityUnits"] = throughput?.ReadCapacityUnits ?? 0,
        ["WriteCapacityUnits"] = throughput?.WriteCapacityUnits ?? 0,
    };
}
