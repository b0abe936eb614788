using System.Text.Json.Serialization;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>A table: its key, its indexes, and what is recorded of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">Tells it from other tables that have had the name.</param>
/// <param name="CreatedAt">When it was made, in milliseconds since 1970.</param>
/// <param name="Key">The key of its items.</param>
internal sealed record TableDefinition(string Name, string Id, long CreatedAt, KeySchema Key)
{
    public IReadOnlyList<IndexDefinition> Indexes { get; init; } = [];

    /// <summary>PROVISIONED or PAY_PER_REQUEST.</summary>
    public string BillingMode { get; init; } = "PROVISIONED";

    public Throughput? Throughput { get; init; }

    /// <summary>The attribute that holds when an item expires, in seconds since 1970; null when none do.</summary>
    public string? TimeToLiveAttribute { get; init; }

    public bool DeletionProtection { get; init; }

    /// <summary>What has no effect here, as JSON by the name that DescribeTable gives it.</summary>
    public IReadOnlyDictionary<string, string> Recorded { get; init; } = new Dictionary<string, string>();

    /// <summary>The attributes of all keys, those of the table's first.</summary>
    [JsonIgnore]
    public IEnumerable<KeyAttribute> Attributes => Key.Attributes.Concat(Indexes.SelectMany(index => index.Key.Attributes)).Distinct();

    /// <summary>An index by name, or null.</summary>
    public IndexDefinition? Index(string name) => Indexes.FirstOrDefault(index => index.Name == name);
}
