namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>An end of a range of sort keys.</summary>
/// <param name="Bytes">The key there.</param>
/// <param name="Included">Whether the key itself belongs to the range.</param>
internal sealed record KeyBound(byte[] Bytes, bool Included);
