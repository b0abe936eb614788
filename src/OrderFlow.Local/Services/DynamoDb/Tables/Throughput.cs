namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>Provisioned capacity units; recorded, not enforced.</summary>
internal sealed record Throughput(long ReadCapacityUnits, long WriteCapacityUnits);
