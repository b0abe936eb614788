using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class IndexTests
{
    [Fact]
    public async Task A_global_index_gives_the_items_that_have_its_key_in_its_order()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithIndexesAsync(folder);
        await PutAsync(endpoint, "1", "3", "open");
        await PutAsync(endpoint, "2", "20", "open");
        await PutAsync(endpoint, "3", "1", "closed");
        await PutAsync(endpoint, "4", "2", state: null);

        (await IdsAsync(endpoint, "by-state", "open")).ShouldBe(["1", "2"]);
        (await endpoint.Client.ScanAsync(new ScanRequest { TableName = "orders", IndexName = "by-state" })).Count.ShouldBe(3);
        (await endpoint.Client.DescribeTableAsync("orders")).Table.GlobalSecondaryIndexes.Single(index => index.IndexName == "by-state").ItemCount.ShouldBe(3);
    }

    [Fact]
    public async Task An_index_follows_the_changes_of_its_items()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithIndexesAsync(folder);
        await PutAsync(endpoint, "1", "1", "open");
        await PutAsync(endpoint, "2", "1", "open");
        await PutAsync(endpoint, "3", "1", "open");

        await PutAsync(endpoint, "1", "1", "closed");
        await endpoint.Client.UpdateItemAsync(new UpdateItemRequest { TableName = "orders", Key = Key("2", "1"), UpdateExpression = "REMOVE phase" });
        await endpoint.Client.DeleteItemAsync("orders", Key("3", "1"));

        (await IdsAsync(endpoint, "by-state", "open")).ShouldBeEmpty();
        (await IdsAsync(endpoint, "by-state", "closed")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task Pages_of_an_index_go_through_items_with_the_same_key()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithIndexesAsync(folder);
        foreach (var id in Enumerable.Range(1, 7))
            await PutAsync(endpoint, id.ToString(), "5", "open");

        foreach (var forward in (bool[])[true, false])
        {
            var ids = new List<string>();
            var request = ByState("by-state", "open");
            request.Limit = 2;
            request.ScanIndexForward = forward;
            await foreach (var page in endpoint.Client.Paginators.Query(request).Responses)
                ids.AddRange(page.Items.Select(item => item["id"].S));

            ids.ShouldBe(Enumerable.Range(1, 7).Select(id => id.ToString()), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task A_global_index_holds_what_it_projects()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithIndexesAsync(folder);
        await PutAsync(endpoint, "1", "1", "open");

        (await endpoint.Client.QueryAsync(ByState("by-state-keys", "open"))).Items[0].Keys.ShouldBe(["id", "seq", "phase"], ignoreOrder: true);
        (await endpoint.Client.QueryAsync(ByState("by-state-some", "open"))).Items[0].Keys.ShouldBe(["id", "seq", "phase", "price"], ignoreOrder: true);

        var all = ByState("by-state-keys", "open");
        all.Select = Select.ALL_ATTRIBUTES;
        (await RefusalAsync(() => endpoint.Client.QueryAsync(all))).ShouldBe("One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global secondary index by-state-keys because its projection type is not ALL");
        var some = ByState("by-state-keys", "open");
        some.ProjectionExpression = "id, price";
        (await RefusalAsync(() => endpoint.Client.QueryAsync(some))).ShouldBe("One or more parameter values were invalid: Global secondary index by-state-keys does not project [price]");
        var consistent = ByState("by-state", "open");
        consistent.ConsistentRead = true;
        (await RefusalAsync(() => endpoint.Client.QueryAsync(consistent))).ShouldBe("Consistent reads are not supported on global secondary indexes");
    }

    [Fact]
    public async Task A_local_index_orders_a_partition_otherwise_and_fetches_what_it_lacks()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithIndexesAsync(folder);
        await PutAsync(endpoint, "1", "1", "open", price: "30");
        await PutAsync(endpoint, "1", "2", "open", price: "4");
        await PutAsync(endpoint, "1", "3", "closed", price: "100");

        var request = new QueryRequest
        {
            TableName = "orders",
            IndexName = "by-price",
            KeyConditionExpression = "id = :id AND price < :most",
            ExpressionAttributeValues = Item((":id", S("1")), (":most", N("50"))),
            ConsistentRead = true,
        };
        var projected = await endpoint.Client.QueryAsync(request);
        request.Select = Select.ALL_ATTRIBUTES;
        var whole = await endpoint.Client.QueryAsync(request);

        projected.Items.Select(item => item["seq"].N).ShouldBe(["2", "1"]);
        projected.Items[0].Keys.ShouldBe(["id", "seq", "price"], ignoreOrder: true);
        whole.Items[0]["phase"].S.ShouldBe("open");
    }

    [Fact]
    public async Task Values_that_are_no_index_keys_are_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithIndexesAsync(folder);
        await PutAsync(endpoint, "1", "1", "open");

        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("seq", N("1")), ("phase", N("1"))))).ShouldBe("One or more parameter values were invalid: Type mismatch for Index Key phase Expected: S Actual: N IndexName: by-state");
        (await RefusalAsync(() => PutAsync(endpoint, "1", "1", ""))).ShouldBe("One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: by-state, IndexKey: phase");
        (await IdsAsync(endpoint, "by-state", "open")).ShouldBe(["1"]);
    }

    [Fact]
    public async Task An_index_that_is_added_later_has_the_items_that_were_there()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("customer", S("a")));
        await endpoint.PutAsync(("id", S("2")), ("customer", N("7")));

        var created = await endpoint.Client.UpdateTableAsync(new UpdateTableRequest
        {
            TableName = "orders",
            AttributeDefinitions = [new AttributeDefinition("customer", ScalarAttributeType.S)],
            GlobalSecondaryIndexUpdates = [new GlobalSecondaryIndexUpdate { Create = new CreateGlobalSecondaryIndexAction { IndexName = "by-customer", KeySchema = [new KeySchemaElement("customer", KeyType.HASH)], Projection = new Projection { ProjectionType = ProjectionType.ALL } } }],
        });
        var found = await endpoint.Client.ScanAsync(new ScanRequest { TableName = "orders", IndexName = "by-customer" });
        await endpoint.Client.UpdateTableAsync(new UpdateTableRequest { TableName = "orders", GlobalSecondaryIndexUpdates = [new GlobalSecondaryIndexUpdate { Delete = new DeleteGlobalSecondaryIndexAction { IndexName = "by-customer" } }] });

        created.TableDescription.GlobalSecondaryIndexes.ShouldHaveSingleItem().IndexStatus.ShouldBe(IndexStatus.ACTIVE);
        found.Items.ShouldHaveSingleItem()["id"].S.ShouldBe("1");
        (await RefusalAsync(() => endpoint.Client.ScanAsync(new ScanRequest { TableName = "orders", IndexName = "by-customer" }))).ShouldBe("The table does not have the specified index: by-customer");
    }

    private static async Task<TableEndpoint> WithIndexesAsync(TestFolder folder)
    {
        var endpoint = await StartAsync(folder);
        var state = new KeySchemaElement("phase", KeyType.HASH);
        await endpoint.Client.CreateTableAsync(new CreateTableRequest
        {
            TableName = "orders",
            BillingMode = BillingMode.PAY_PER_REQUEST,
            KeySchema = [new KeySchemaElement("id", KeyType.HASH), new KeySchemaElement("seq", KeyType.RANGE)],
            AttributeDefinitions = [new("id", ScalarAttributeType.S), new("seq", ScalarAttributeType.N), new("phase", ScalarAttributeType.S), new("price", ScalarAttributeType.N)],
            GlobalSecondaryIndexes =
            [
                new() { IndexName = "by-state", KeySchema = [state, new KeySchemaElement("seq", KeyType.RANGE)], Projection = new Projection { ProjectionType = ProjectionType.ALL } },
                new() { IndexName = "by-state-keys", KeySchema = [state], Projection = new Projection { ProjectionType = ProjectionType.KEYS_ONLY } },
                new() { IndexName = "by-state-some", KeySchema = [state], Projection = new Projection { ProjectionType = ProjectionType.INCLUDE, NonKeyAttributes = ["price"] } },
            ],
            LocalSecondaryIndexes = [new() { IndexName = "by-price", KeySchema = [new("id", KeyType.HASH), new("price", KeyType.RANGE)], Projection = new Projection { ProjectionType = ProjectionType.KEYS_ONLY } }],
        });
        return endpoint;
    }

    private static Task<PutItemResponse> PutAsync(TableEndpoint endpoint, string id, string seq, string? state, string price = "1") => state is null
        ? endpoint.PutAsync(("id", S(id)), ("seq", N(seq)), ("price", N(price)), ("other", S("x")))
        : endpoint.PutAsync(("id", S(id)), ("seq", N(seq)), ("price", N(price)), ("other", S("x")), ("phase", S(state)));

    private static Dictionary<string, AttributeValue> Key(string id, string seq) => Item(("id", S(id)), ("seq", N(seq)));

    private static QueryRequest ByState(string index, string state) => new()
    {
        TableName = "orders",
        IndexName = index,
        KeyConditionExpression = "phase = :state",
        ExpressionAttributeValues = Item((":state", S(state))),
    };

    private static async Task<IEnumerable<string>> IdsAsync(TableEndpoint endpoint, string index, string state) =>
        (await endpoint.Client.QueryAsync(ByState(index, state))).Items.Select(item => item["id"].S);
}
