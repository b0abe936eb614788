using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class TableTests
{
    [Fact]
    public async Task A_table_is_described_as_it_was_created()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);
        var request = Orders();
        request.BillingMode = BillingMode.PROVISIONED;
        request.ProvisionedThroughput = new ProvisionedThroughput(3, 4);
        request.TableClass = TableClass.STANDARD_INFREQUENT_ACCESS;

        var created = (await endpoint.Client.CreateTableAsync(request)).TableDescription;
        await endpoint.PutAsync(("id", S("1")), ("a", S("xyz")));
        var table = (await endpoint.Client.DescribeTableAsync("orders")).Table;

        table.TableId.ShouldBe(created.TableId);
        table.TableArn.ShouldBe("arn:aws:dynamodb:us-east-1:000000000000:table/orders");
        table.TableStatus.ShouldBe(TableStatus.ACTIVE);
        table.KeySchema.ShouldHaveSingleItem().AttributeName.ShouldBe("id");
        table.AttributeDefinitions.ShouldHaveSingleItem().AttributeType.ShouldBe(ScalarAttributeType.S);
        (table.ProvisionedThroughput.ReadCapacityUnits, table.ProvisionedThroughput.WriteCapacityUnits).ShouldBe((3, 4));
        table.TableClassSummary.TableClass.ShouldBe(TableClass.STANDARD_INFREQUENT_ACCESS);
        (table.ItemCount, table.TableSizeBytes).ShouldBe((1, 7));
        (await endpoint.Client.DescribeTableAsync(table.TableArn)).Table.TableName.ShouldBe("orders");
    }

    [Fact]
    public async Task A_name_is_taken_once_and_free_again_without_its_items()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")));

        (await Should.ThrowAsync<ResourceInUseException>(() => endpoint.Client.CreateTableAsync(Orders()))).Message.ShouldBe("Table already exists: orders");
        await endpoint.Client.DeleteTableAsync("orders");
        (await Should.ThrowAsync<ResourceNotFoundException>(() => endpoint.Client.DescribeTableAsync("orders"))).Message.ShouldBe("Requested resource not found: Table: orders not found");
        await endpoint.Client.CreateTableAsync(Orders());

        (await endpoint.Client.ScanAsync(new ScanRequest("orders"))).Count.ShouldBe(0);
    }

    [Fact]
    public async Task Tables_are_listed_in_pages_by_name()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);
        foreach (var name in (string[])["ccc", "aaa", "bbb"])
        {
            var request = Orders();
            request.TableName = name;
            await endpoint.Client.CreateTableAsync(request);
        }

        var first = await endpoint.Client.ListTablesAsync(new ListTablesRequest { Limit = 2 });
        var second = await endpoint.Client.ListTablesAsync(new ListTablesRequest { Limit = 2, ExclusiveStartTableName = first.LastEvaluatedTableName });

        first.TableNames.ShouldBe(["aaa", "bbb"]);
        second.TableNames.ShouldBe(["ccc"]);
        second.LastEvaluatedTableName.ShouldBeNull();
    }

    [Fact]
    public async Task A_protected_table_is_not_deleted()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.Client.UpdateTableAsync(new UpdateTableRequest { TableName = "orders", DeletionProtectionEnabled = true });

        (await RefusalAsync(() => endpoint.Client.DeleteTableAsync("orders"))).ShouldBe("Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.");
    }

    [Fact]
    public async Task A_table_that_is_not_valid_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        (await RefusalAsync(table => table.TableName = "ab")).ShouldBe("TableName must be at least 3 characters long and at most 255 characters long");
        (await RefusalAsync(table => table.TableName = "a b c")).ShouldBe("1 validation error detected: Value 'a b c' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+");
        (await RefusalAsync(table => table.BillingMode = BillingMode.PROVISIONED)).ShouldBe("One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED");
        (await RefusalAsync(table => table.KeySchema[0].AttributeName = "x")).ShouldBe("One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [x], AttributeDefinitions: [id]");
        (await RefusalAsync(table => table.KeySchema[0].KeyType = KeyType.RANGE)).ShouldBe("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
        (await RefusalAsync(table => table.AttributeDefinitions.Add(new("x", ScalarAttributeType.S)))).ShouldBe("One or more parameter values were invalid: Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions");
        (await RefusalAsync(table => table.LocalSecondaryIndexes = [new() { IndexName = "local", KeySchema = table.KeySchema, Projection = new Projection { ProjectionType = ProjectionType.ALL } }])).ShouldBe("One or more parameter values were invalid: Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex");

        Task<string> RefusalAsync(Action<CreateTableRequest> change)
        {
            var request = Orders();
            change(request);
            return TableEndpoint.RefusalAsync(() => endpoint.Client.CreateTableAsync(request));
        }
    }

    [Fact]
    public async Task What_is_not_served_is_refused_by_name()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        var operation = await Should.ThrowAsync<AmazonDynamoDBException>(() => endpoint.Client.ExecuteStatementAsync(new ExecuteStatementRequest { Statement = "SELECT * FROM orders" }));
        var replicas = await RefusalAsync(() => endpoint.Client.UpdateTableAsync(new UpdateTableRequest { TableName = "orders", ReplicaUpdates = [new() { Delete = new() { RegionName = "eu-west-1" } }] }));

        operation.ErrorCode.ShouldBe("UnknownOperationException");
        operation.Message.ShouldContain("ExecuteStatement");
        replicas.ShouldContain("ReplicaUpdates");
    }
}
