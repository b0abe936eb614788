using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

/// <summary>What the .NET object persistence model sends, parameters from before expressions among it.</summary>
public sealed class ObjectPersistenceTests
{
    [Fact]
    public async Task Objects_are_saved_loaded_queried_and_deleted()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);
        using var context = new DynamoDBContextBuilder().WithDynamoDBClient(() => endpoint.Client).Build();

        foreach (var seq in Enumerable.Range(1, 4))
            await context.SaveAsync(new Order { Id = "1", Seq = seq, Customer = seq % 2 == 0 ? "even" : "odd" });
        await context.SaveAsync(new Order { Id = "1", Seq = 4, Customer = null });
        await context.DeleteAsync<Order>("1", 1);

        (await context.LoadAsync<Order>("1", 2)).Customer.ShouldBe("even");
        (await context.LoadAsync<Order>("1", 4)).Customer.ShouldBeNull();
        (await context.QueryAsync<Order>("1", QueryOperator.GreaterThan, [2]).GetRemainingAsync()).Select(order => order.Seq).ShouldBe([3, 4]);
        (await context.ScanAsync<Order>([new Amazon.DynamoDBv2.DataModel.ScanCondition("Customer", ScanOperator.Equal, "odd")]).GetRemainingAsync()).ShouldHaveSingleItem().Seq.ShouldBe(3);
    }

    [Fact]
    public async Task Expectations_of_older_clients_are_conditions()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("version", N("1")));

        await endpoint.Client.PutItemAsync(new PutItemRequest { TableName = "orders", Item = Item(("id", S("1")), ("version", N("2"))), Expected = new() { ["version"] = new ExpectedAttributeValue(N("1")) } });
        await Should.ThrowAsync<ConditionalCheckFailedException>(() => endpoint.Client.PutItemAsync(new PutItemRequest
        {
            TableName = "orders",
            Item = Item(("id", S("1"))),
            Expected = new() { ["id"] = new ExpectedAttributeValue { Exists = false } },
        }));
        await endpoint.Client.UpdateItemAsync(new UpdateItemRequest
        {
            TableName = "orders",
            Key = Item(("id", S("1"))),
            AttributeUpdates = new() { ["version"] = new AttributeValueUpdate(N("5"), AttributeAction.ADD), ["a"] = new AttributeValueUpdate(S("x"), AttributeAction.PUT) },
            Expected = new() { ["version"] = new ExpectedAttributeValue { ComparisonOperator = ComparisonOperator.BETWEEN, AttributeValueList = [N("1"), N("2")] } },
        });

        var item = await endpoint.GetAsync(("id", S("1")));
        (item!["version"].N, item["a"].S).ShouldBe(("7", "x"));
    }

    [Fact]
    public async Task Old_and_new_parameters_do_not_mix()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        (await RefusalAsync(() => endpoint.Client.PutItemAsync(new PutItemRequest
        {
            TableName = "orders",
            Item = Item(("id", S("1"))),
            ConditionExpression = "attribute_exists(id)",
            Expected = new() { ["id"] = new ExpectedAttributeValue { Exists = false } },
        }))).ShouldBe("Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}");
    }

    [DynamoDBTable("orders")]
    private sealed class Order
    {
        [DynamoDBHashKey("id")]
        public string Id { get; set; } = "";

        [DynamoDBRangeKey("seq")]
        public int Seq { get; set; }

        public string? Customer { get; set; }
    }
}
