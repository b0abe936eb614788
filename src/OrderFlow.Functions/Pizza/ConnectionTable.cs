using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderFlow.Functions.Pizza;

/// <summary>The table websocket_connections: which WebSocket connection waits for the events of which order.</summary>
/// <param name="client">The client.</param>
/// <param name="name">The table's name.</param>
public sealed class ConnectionTable(IAmazonDynamoDB client, string name)
{
    private const string OrderId = "order_id";
    private const string ConnectionId = "connection_id";

    /// <summary>Notes the connection of an order, in place of the one that it had.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="connectionId">The connection.</param>
    public Task PutAsync(string orderId, string connectionId) => client.PutItemAsync(new PutItemRequest
    {
        TableName = name,
        Item = new Dictionary<string, AttributeValue> { [OrderId] = new(orderId), [ConnectionId] = new(connectionId) },
    });

    /// <summary>The connection of an order.</summary>
    /// <param name="orderId">The order.</param>
    /// <returns>The connection; null when none is known.</returns>
    public async Task<string?> FindAsync(string orderId)
    {
        // The row may be as young as the event.
        var response = await client.GetItemAsync(new GetItemRequest { TableName = name, Key = Key(orderId), ConsistentRead = true });
        return response.Item?.GetValueOrDefault(ConnectionId)?.S;
    }

    /// <summary>Forgets a connection that is gone; another one that the order has by now stays.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="connectionId">The connection that is gone.</param>
    /// <returns>Whether the order has no connection now.</returns>
    public async Task<bool> RemoveAsync(string orderId, string connectionId)
    {
        try
        {
            await client.DeleteItemAsync(new DeleteItemRequest
            {
                TableName = name,
                Key = Key(orderId),
                ConditionExpression = $"attribute_not_exists({OrderId}) OR {ConnectionId} = :gone",
                ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":gone"] = new(connectionId) },
            });
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }

    private static Dictionary<string, AttributeValue> Key(string orderId) => new() { [OrderId] = new(orderId) };
}
