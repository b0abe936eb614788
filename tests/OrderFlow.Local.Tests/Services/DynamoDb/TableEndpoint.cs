using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

/// <summary>A running endpoint with the official DynamoDB client.</summary>
internal sealed class TableEndpoint : IAsyncDisposable
{
    private static readonly string NoTables = TestTemplates.Of(new Dictionary<string, object> { ["Orders"] = TestTemplates.Bus("Orders") });

    private TableEndpoint(RunningEndpoint running)
    {
        Running = running;
        Client = new AmazonDynamoDBClient(
            new BasicAWSCredentials("local", "local"),
            new AmazonDynamoDBConfig { ServiceURL = running.Endpoint.Url.ToString(), AuthenticationRegion = "us-east-1", MaxErrorRetry = 0 });
    }

    public RunningEndpoint Running { get; }

    public AmazonDynamoDBClient Client { get; }

    public static async Task<TableEndpoint> StartAsync(TestFolder folder, string? template = null, TimeProvider? time = null) =>
        new(await RunningEndpoint.StartAsync(folder, template ?? NoTables, time));

    /// <summary>An endpoint with an empty table <c>orders</c>: partition key <c>id</c>, a text, and a sort key when one is named.</summary>
    public static async Task<TableEndpoint> WithOrdersAsync(TestFolder folder, string? sortKey = null, ScalarAttributeType? sortType = null, TimeProvider? time = null)
    {
        var endpoint = await StartAsync(folder, time: time);
        var request = Orders();
        if (sortKey is not null)
        {
            request.KeySchema.Add(new KeySchemaElement(sortKey, KeyType.RANGE));
            request.AttributeDefinitions.Add(new AttributeDefinition(sortKey, sortType ?? ScalarAttributeType.S));
        }

        await endpoint.Client.CreateTableAsync(request);
        return endpoint;
    }

    public static CreateTableRequest Orders() => new()
    {
        TableName = "orders",
        BillingMode = BillingMode.PAY_PER_REQUEST,
        KeySchema = [new KeySchemaElement("id", KeyType.HASH)],
        AttributeDefinitions = [new AttributeDefinition("id", ScalarAttributeType.S)],
    };

    public Task<PutItemResponse> PutAsync(params (string Name, AttributeValue Value)[] attributes) => Client.PutItemAsync("orders", Item(attributes));

    public async Task<Dictionary<string, AttributeValue>?> GetAsync(params (string Name, AttributeValue Value)[] key) =>
        (await Client.GetItemAsync(new GetItemRequest { TableName = "orders", Key = Item(key), ConsistentRead = true })).Item;

    /// <summary>Updates the order with the id 1 and gives it; placeholders of names are given as texts among the values.</summary>
    public async Task<Dictionary<string, AttributeValue>> UpdateAsync(string expression, params (string Name, AttributeValue Value)[] placeholders)
    {
        var names = placeholders.Where(placeholder => placeholder.Name[0] == '#').ToDictionary(placeholder => placeholder.Name, placeholder => placeholder.Value.S);
        var values = placeholders.Where(placeholder => placeholder.Name[0] == ':').ToArray();
        return (await Client.UpdateItemAsync(new UpdateItemRequest
        {
            TableName = "orders",
            Key = Item(("id", S("1"))),
            UpdateExpression = expression,
            ExpressionAttributeNames = names.Count == 0 ? null : names,
            ExpressionAttributeValues = values.Length == 0 ? null : Item(values),
            ReturnValues = ReturnValue.ALL_NEW,
        })).Attributes;
    }

    public static Dictionary<string, AttributeValue> Item(params (string Name, AttributeValue Value)[] attributes) =>
        attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Value);

    public static AttributeValue S(string text) => new(text);

    public static AttributeValue N(string number) => new() { N = number };

    public static AttributeValue L(params AttributeValue[] items) => new() { L = [.. items], IsLSet = true };

    public static AttributeValue M(params (string Name, AttributeValue Value)[] members) => new() { M = Item(members), IsMSet = true };

    /// <summary>The message of the ValidationException that a call is answered with.</summary>
    public static async Task<string> RefusalAsync(Func<Task> call)
    {
        var error = await Should.ThrowAsync<AmazonDynamoDBException>(call);
        error.ErrorCode.ShouldBe("ValidationException", error.Message);
        return error.Message;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Running.DisposeAsync();
    }
}
