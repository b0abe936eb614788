using System.Text.Json.Nodes;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

/// <summary>Every member of a valid request, however deep, is replaced with what it should not be: the answer is an error of the client, never a defect.</summary>
public sealed class MalformedRequestTests
{
    private static readonly string[] Wrong = ["null", "1", "-1", "1e300", "true", "\"\"", "\"x\"", "\"\\ud800\"", "[]", "[null]", "{}", "{\"x\":null}", "[[]]", "{\"S\":\"\"}", "{\"N\":\"x\"}"];

    [Theory]
    [InlineData("PutItem", """{"TableName":"orders","Item":{"id":{"S":"1"},"m":{"M":{"l":{"L":[{"NS":["1"]},{"BS":["AA=="]}]}}}},"ConditionExpression":"#a = :a","ExpressionAttributeNames":{"#a":"a"},"ExpressionAttributeValues":{":a":{"B":"AA=="}},"ReturnValues":"NONE","ReturnConsumedCapacity":"TOTAL"}""")]
    [InlineData("PutItem", """{"TableName":"orders","Item":{"id":{"S":"1"}},"Expected":{"a":{"ComparisonOperator":"IN","AttributeValueList":[{"S":"x"}]},"b":{"Exists":false}},"ConditionalOperator":"OR"}""")]
    [InlineData("GetItem", """{"TableName":"orders","Key":{"id":{"S":"1"}},"ProjectionExpression":"a, b[0]","ConsistentRead":true}""")]
    [InlineData("UpdateItem", """{"TableName":"orders","Key":{"id":{"S":"1"}},"UpdateExpression":"SET a = :a","ExpressionAttributeValues":{":a":{"L":[]}},"ReturnValues":"ALL_NEW"}""")]
    [InlineData("UpdateItem", """{"TableName":"orders","Key":{"id":{"S":"1"}},"AttributeUpdates":{"a":{"Action":"ADD","Value":{"N":"1"}}}}""")]
    [InlineData("DeleteItem", """{"TableName":"orders","Key":{"id":{"S":"1"}},"ReturnItemCollectionMetrics":"NONE"}""")]
    [InlineData("Query", """{"TableName":"orders","KeyConditionExpression":"id = :id","ExpressionAttributeValues":{":id":{"S":"1"}},"Limit":1,"ScanIndexForward":true,"Select":"COUNT","ExclusiveStartKey":{"id":{"S":"1"}}}""")]
    [InlineData("Query", """{"TableName":"orders","KeyConditions":{"id":{"ComparisonOperator":"EQ","AttributeValueList":[{"S":"1"}]}},"AttributesToGet":["id"]}""")]
    [InlineData("Scan", """{"TableName":"orders","IndexName":"by-a","FilterExpression":"a = :a","ExpressionAttributeValues":{":a":{"S":"1"}},"Segment":0,"TotalSegments":2}""")]
    [InlineData("BatchGetItem", """{"RequestItems":{"orders":{"Keys":[{"id":{"S":"1"}}],"ProjectionExpression":"id","ConsistentRead":false}}}""")]
    [InlineData("BatchWriteItem", """{"RequestItems":{"orders":[{"PutRequest":{"Item":{"id":{"S":"1"}}}},{"DeleteRequest":{"Key":{"id":{"S":"2"}}}}]}}""")]
    [InlineData("TransactGetItems", """{"TransactItems":[{"Get":{"TableName":"orders","Key":{"id":{"S":"1"}}}}]}""")]
    [InlineData("TransactWriteItems", """{"ClientRequestToken":"t","TransactItems":[{"Put":{"TableName":"orders","Item":{"id":{"S":"1"}}}},{"Update":{"TableName":"orders","Key":{"id":{"S":"2"}},"UpdateExpression":"REMOVE a"}}]}""")]
    [InlineData("CreateTable", """{"TableName":"made","BillingMode":"PROVISIONED","ProvisionedThroughput":{"ReadCapacityUnits":1,"WriteCapacityUnits":1},"AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"}],"KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"GlobalSecondaryIndexes":[{"IndexName":"same","KeySchema":[{"AttributeName":"id","KeyType":"HASH"}],"Projection":{"ProjectionType":"INCLUDE","NonKeyAttributes":["a"]}}],"SSESpecification":{"Enabled":true},"TableClass":"STANDARD"}""")]
    [InlineData("UpdateTable", """{"TableName":"orders","AttributeDefinitions":[{"AttributeName":"a","AttributeType":"S"}],"GlobalSecondaryIndexUpdates":[{"Create":{"IndexName":"by-a","KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}}]}""")]
    [InlineData("UpdateTimeToLive", """{"TableName":"orders","TimeToLiveSpecification":{"AttributeName":"ttl","Enabled":true}}""")]
    [InlineData("ListTables", """{"Limit":1,"ExclusiveStartTableName":"a"}""")]
    public async Task A_member_that_is_not_what_it_should_be_is_no_defect(string operation, string request)
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        var valid = JsonNode.Parse(request)!;

        foreach (var path in Paths(valid))
        {
            foreach (var wrong in Wrong)
            {
                var answer = await endpoint.Running.PostAsync($"DynamoDB_20120810.{operation}", Replaced(valid, path, wrong));
                var code = (string?)answer?["__type"] ?? "";
                code.ShouldNotContain("InternalFailure", customMessage: $"{string.Join('/', path)} = {wrong}: {answer}");
                // Every answer can be read again: nothing half valid was stored.
                if (operation is "CreateTable" && code.Length == 0)
                    await endpoint.Running.PostAsync("DynamoDB_20120810.DeleteTable", """{"TableName":"made"}""");
            }
        }

        (await endpoint.Running.PostAsync("DynamoDB_20120810.Scan", """{"TableName":"orders"}"""))!["Items"].ShouldNotBeNull();
        (await endpoint.Running.PostAsync("DynamoDB_20120810.DescribeTable", """{"TableName":"orders"}"""))!["Table"].ShouldNotBeNull();
    }

    private static IEnumerable<object[]> Paths(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Within(member.Key, member.Value)),
        JsonArray items => items.SelectMany((item, index) => Within(index, item)),
        _ => [],
    };

    private static IEnumerable<object[]> Within(object step, JsonNode? value) => Paths(value).Select(path => (object[])[step, .. path]).Prepend([step]);

    // As text: what is put in may be no valid text for a node.
    private static string Replaced(JsonNode valid, object[] path, string wrong)
    {
        const string Mark = "\"replaced here\"";
        var copy = valid.DeepClone();
        var parent = path[..^1].Aggregate(copy, (node, step) => step is int index ? node![index]! : node![(string)step]!);
        if (path[^1] is int last)
            parent[last] = JsonNode.Parse(Mark);
        else
            parent[(string)path[^1]] = JsonNode.Parse(Mark);
        return copy.ToJsonString().Replace(Mark, wrong, StringComparison.Ordinal);
    }
}
