using OrderFlow.Local.Services.DynamoDb.Tables;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>The place of an item in the order of a table or index; it need not be there any more.</summary>
/// <param name="Item">The item's own key.</param>
/// <param name="InIndex">Its key in the index, or null for a place in the table.</param>
internal sealed record ItemPlace(ItemKey Item, ItemKey? InIndex);
