using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>An item that is in a table.</summary>
/// <param name="Id">Its row, which it keeps until it is deleted.</param>
/// <param name="Item">Its attributes.</param>
/// <param name="Size">Its size in bytes, as the service counts.</param>
internal sealed record StoredItem(long Id, MapValue Item, long Size);
