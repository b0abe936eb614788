using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace OrderFlow.Functions.Tests.Fakes;

/// <summary>A table in memory, for the requests and conditions that the functions use.</summary>
internal sealed class FakeTable(string key) : AmazonDynamoDBClient(new AnonymousAWSCredentials(), Amazon.RegionEndpoint.USEast1)
{
    /// <summary>The name of the table.</summary>
    public const string Name = "table";

    /// <summary>The items by key.</summary>
    public Dictionary<string, Dictionary<string, AttributeValue>> Items { get; } = [];

    /// <summary>How many more updates fail.</summary>
    public int FailingUpdates { get; set; }

    public override Task<PutItemResponse> PutItemAsync(PutItemRequest request, CancellationToken cancellationToken = default)
    {
        request.TableName.ShouldBe(Name);
        var id = request.Item[key].S;
        if (request.ConditionExpression is { } condition)
        {
            condition.ShouldBe($"attribute_not_exists({key})");
            if (Items.ContainsKey(id))
                throw new ConditionalCheckFailedException("The conditional request failed");
        }

        Items[id] = request.Item;
        return Task.FromResult(new PutItemResponse());
    }

    public override Task<GetItemResponse> GetItemAsync(GetItemRequest request, CancellationToken cancellationToken = default)
    {
        request.TableName.ShouldBe(Name);
        request.ConsistentRead.ShouldBe(true);
        return Task.FromResult(new GetItemResponse { Item = Items.GetValueOrDefault(request.Key[key].S) });
    }

    public override Task<UpdateItemResponse> UpdateItemAsync(UpdateItemRequest request, CancellationToken cancellationToken = default)
    {
        request.TableName.ShouldBe(Name);
        if (FailingUpdates-- > 0)
            throw new AmazonDynamoDBException("The table is not there.");
        var (attribute, value) = request.UpdateExpression.Split(' ') is ["SET", var name, "=", var place] ? (name, request.ExpressionAttributeValues[place]) : throw new NotSupportedException(request.UpdateExpression);
        Items[request.Key[key].S][attribute] = value;
        return Task.FromResult(new UpdateItemResponse());
    }

    public override Task<DeleteItemResponse> DeleteItemAsync(DeleteItemRequest request, CancellationToken cancellationToken = default)
    {
        request.TableName.ShouldBe(Name);
        request.ConditionExpression.ShouldBe($"attribute_not_exists({key}) OR connection_id = :gone");
        var id = request.Key[key].S;
        if (Items.TryGetValue(id, out var item) && item["connection_id"].S != request.ExpressionAttributeValues[":gone"].S)
            throw new ConditionalCheckFailedException("The conditional request failed");
        Items.Remove(id);
        return Task.FromResult(new DeleteItemResponse());
    }
}
