using System.Text.Json.Serialization;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>The key of a table or index.</summary>
/// <param name="Partition">The attribute with the key type HASH.</param>
/// <param name="Sort">The attribute with the key type RANGE, or null.</param>
internal sealed record KeySchema(KeyAttribute Partition, KeyAttribute? Sort)
{
    [JsonIgnore]
    public IEnumerable<KeyAttribute> Attributes => Sort is null ? [Partition] : [Partition, Sort];

    [JsonIgnore]
    public IEnumerable<string> Names => Attributes.Select(attribute => attribute.Name);

    public override string ToString() => string.Join(", ", Attributes.Select((attribute, index) => $"{attribute.Name} {attribute.Type} {(index == 0 ? "HASH" : "RANGE")}"));
}
