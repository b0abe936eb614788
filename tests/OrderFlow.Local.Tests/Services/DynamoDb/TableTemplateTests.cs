using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderFlow.Local.Templates;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class TableTemplateTests
{
    [Fact]
    public async Task A_table_of_the_template_is_there_with_its_indexes_and_its_time_to_live()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder, Template(new
        {
            TableName = "orders",
            BillingMode = "PAY_PER_REQUEST",
            AttributeDefinitions = new[] { Attribute("id"), Attribute("customer") },
            KeySchema = new[] { Key("id") },
            GlobalSecondaryIndexes = new[] { new { IndexName = "by-customer", KeySchema = new[] { Key("customer") }, Projection = new { ProjectionType = "ALL" } } },
            TimeToLiveSpecification = new { AttributeName = "expires", Enabled = true },
            PointInTimeRecoverySpecification = new { PointInTimeRecoveryEnabled = true },
            SSESpecification = new { SSEEnabled = true },
            StreamSpecification = new { StreamViewType = "NEW_IMAGE" },
            Tags = new[] { new { Key = "team", Value = "orders" } },
        }));

        var table = (await endpoint.Client.DescribeTableAsync("orders")).Table;

        table.GlobalSecondaryIndexes.ShouldHaveSingleItem().IndexName.ShouldBe("by-customer");
        table.SSEDescription.Status.ShouldBe(SSEStatus.ENABLED);
        (await endpoint.Client.DescribeTimeToLiveAsync("orders")).TimeToLiveDescription.AttributeName.ShouldBe("expires");
        endpoint.Running.Endpoint.Outputs["Name"].ShouldBe("orders");
        endpoint.Running.Endpoint.Outputs["Arn"].ShouldBe(table.TableArn);
    }

    [Fact]
    public async Task A_changed_template_changes_the_table_and_keeps_its_items()
    {
        using var folder = new TestFolder();
        await using (var first = await StartAsync(folder, Template(new { TableName = "orders", BillingMode = "PAY_PER_REQUEST", AttributeDefinitions = new[] { Attribute("id") }, KeySchema = new[] { Key("id") } })))
            await first.PutAsync(("id", S("1")), ("customer", S("a")));

        await using var second = await StartAsync(folder, Template(new
        {
            TableName = "orders",
            ProvisionedThroughput = new { ReadCapacityUnits = "5", WriteCapacityUnits = 6 },
            AttributeDefinitions = new[] { Attribute("id"), Attribute("customer") },
            KeySchema = new[] { Key("id") },
            GlobalSecondaryIndexes = new[] { new { IndexName = "by-customer", KeySchema = new[] { Key("customer") }, Projection = new { ProjectionType = "ALL" }, ProvisionedThroughput = new { ReadCapacityUnits = 1, WriteCapacityUnits = 1 } } },
        }));

        (await second.Client.DescribeTableAsync("orders")).Table.ProvisionedThroughput.ReadCapacityUnits.ShouldBe(5);
        (await second.Client.ScanAsync(new ScanRequest { TableName = "orders", IndexName = "by-customer" })).Items.ShouldHaveSingleItem()["id"].S.ShouldBe("1");
    }

    [Fact]
    public async Task A_changed_key_stops_the_start_and_says_so()
    {
        using var folder = new TestFolder();
        await using (await StartAsync(folder, Template(new { TableName = "orders", BillingMode = "PAY_PER_REQUEST", AttributeDefinitions = new[] { Attribute("id") }, KeySchema = new[] { Key("id") } })))
        {
            // Only created.
        }

        var error = await Should.ThrowAsync<TemplateException>(() => StartAsync(folder, Template(new { TableName = "orders", BillingMode = "PAY_PER_REQUEST", AttributeDefinitions = new[] { Attribute("number") }, KeySchema = new[] { Key("number") } })));

        error.Message.ShouldStartWith("AWS::DynamoDB::Table Orders: the table orders exists with the key id S HASH, and the key of a table cannot be changed to number S HASH.");
    }

    [Theory]
    [InlineData("Streams", "the property Streams is not served.")]
    [InlineData("KeySchema", "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [id], AttributeDefinitions: []")]
    public async Task Properties_that_are_not_those_of_a_table_are_named(string property, string message)
    {
        using var folder = new TestFolder();

        var error = await Should.ThrowAsync<TemplateException>(() => StartAsync(folder, Template(new Dictionary<string, object> { ["BillingMode"] = "PAY_PER_REQUEST", [property] = new[] { Key("id") } })));

        error.Message.ShouldStartWith("AWS::DynamoDB::Table Orders: ");
        error.Message.ShouldEndWith(message);
    }

    [Fact]
    public async Task A_simple_table_has_the_key_id()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder, TestTemplates.Of(new Dictionary<string, object>
        {
            ["Simple"] = new { Type = "AWS::Serverless::SimpleTable" },
            ["Numbered"] = new { Type = "AWS::Serverless::SimpleTable", Properties = new { TableName = "numbered", PrimaryKey = new { Name = "number", Type = "Number" } } },
        }));

        var names = (await endpoint.Client.ListTablesAsync()).TableNames;
        var simple = (await endpoint.Client.DescribeTableAsync(names.Single(name => name != "numbered"))).Table;
        var numbered = (await endpoint.Client.DescribeTableAsync("numbered")).Table;

        simple.TableName.ShouldStartWith("orderflow-Simple-");
        simple.BillingModeSummary.BillingMode.ShouldBe(BillingMode.PAY_PER_REQUEST);
        (simple.AttributeDefinitions[0].AttributeName, simple.AttributeDefinitions[0].AttributeType.Value).ShouldBe(("id", "S"));
        (numbered.AttributeDefinitions[0].AttributeName, numbered.AttributeDefinitions[0].AttributeType.Value).ShouldBe(("number", "N"));
    }

    [Fact]
    public async Task A_table_that_vanishes_from_the_template_is_deleted()
    {
        using var folder = new TestFolder();
        await using (await StartAsync(folder, TestTemplates.Of(new Dictionary<string, object> { ["Simple"] = new { Type = "AWS::Serverless::SimpleTable" } })))
        {
            // Only created.
        }

        await using var second = await StartAsync(folder);

        ((await second.Client.ListTablesAsync()).TableNames ?? []).ShouldBeEmpty();
    }

    private static string Template(object properties) => System.Text.Json.JsonSerializer.Serialize(new
    {
        Resources = new { Orders = new { Type = "AWS::DynamoDB::Table", Properties = properties } },
        Outputs = new { Name = new { Value = TestTemplates.Ref("Orders") }, Arn = new { Value = TestTemplates.GetAtt("Orders", "Arn") } },
    });

    private static object Attribute(string name) => new { AttributeName = name, AttributeType = "S" };

    private static object Key(string name) => new { AttributeName = name, KeyType = "HASH" };
}
