using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderFlow.Functions.Contracts;

namespace OrderFlow.Functions.Fulfilment;

/// <summary>The table OrderDetails: one item an order, by the id of the event that brought it.</summary>
/// <param name="client">The client.</param>
/// <param name="name">The table's name.</param>
public sealed class OrderTable(IAmazonDynamoDB client, string name)
{
    private const string OrderId = "OrderId";
    private const string DispatchEventId = "DispatchEventId";

    /// <summary>Stores an order unless it is stored already.</summary>
    /// <param name="orderId">The order's id.</param>
    /// <param name="order">The order as received.</param>
    /// <param name="orderedAt">When it was received, in UTC.</param>
    /// <returns>Whether it is new; false when the event came before.</returns>
    public async Task<bool> AddAsync(string orderId, Order order, DateTime orderedAt)
    {
        ArgumentNullException.ThrowIfNull(order);
        var item = new Dictionary<string, AttributeValue>
        {
            [OrderId] = new(orderId),
            ["OrderedAt"] = new(orderedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        };
        if (order.Category is { } category)
            item["Category"] = new AttributeValue(category);
        if (order.Location is { } location)
            item["Location"] = new AttributeValue(location);
        if (order.Value is { } value)
            item["Value"] = new AttributeValue { N = value.ToString(CultureInfo.InvariantCulture) };
        try
        {
            await client.PutItemAsync(new PutItemRequest { TableName = name, Item = item, ConditionExpression = $"attribute_not_exists({OrderId})" });
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            // The item is the same, and may say by now that the order was dispatched.
            return false;
        }
    }

    /// <summary>The event that announced an order's dispatch.</summary>
    /// <param name="orderId">The order's id.</param>
    /// <returns>The event's id; null as long as there is none.</returns>
    public async Task<string?> DispatchOfAsync(string orderId)
    {
        var response = await client.GetItemAsync(new GetItemRequest { TableName = name, Key = Key(orderId), ConsistentRead = true });
        return response.Item?.GetValueOrDefault(DispatchEventId)?.S;
    }

    /// <summary>Notes that an order's dispatch was announced.</summary>
    /// <param name="orderId">The order's id.</param>
    /// <param name="eventId">The event that announced it.</param>
    public Task SetDispatchAsync(string orderId, string eventId) => client.UpdateItemAsync(new UpdateItemRequest
    {
        TableName = name,
        Key = Key(orderId),
        UpdateExpression = $"SET {DispatchEventId} = :event",
        ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":event"] = new(eventId) },
    });

    private static Dictionary<string, AttributeValue> Key(string orderId) => new() { [OrderId] = new(orderId) };
}
