using System.Text;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderFlow.Local.Hops;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class ItemTests
{
    [Fact]
    public async Task An_item_comes_back_with_every_type_of_attribute()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        var item = Item(
            ("id", S("1")),
            ("empty", S("")),
            ("number", N("-12.50")),
            ("binary", new AttributeValue { B = new MemoryStream([0, 255]) }),
            ("flag", new AttributeValue { BOOL = false }),
            ("nothing", new AttributeValue { NULL = true }),
            ("list", L(S("a"), N("1"), L())),
            ("map", M(("inner", M(("x", N("1")))), ("none", M()))),
            ("texts", new AttributeValue { SS = ["b", "a"] }),
            ("numbers", new AttributeValue { NS = ["10", "9"] }),
            ("binaries", new AttributeValue { BS = [new MemoryStream([2]), new MemoryStream([1])] }));

        await endpoint.Client.PutItemAsync("orders", item);
        var read = (await endpoint.GetAsync(("id", S("1")))).ShouldNotBeNull();

        read.Keys.ShouldBe(item.Keys, ignoreOrder: true);
        read["empty"].S.ShouldBe("");
        read["number"].N.ShouldBe("-12.5");
        read["binary"].B.ToArray().ShouldBe([0, 255]);
        read["flag"].BOOL.ShouldBe(false);
        read["nothing"].NULL.ShouldBe(true);
        read["list"].L.Count.ShouldBe(3);
        read["list"].L[2].IsLSet.ShouldBeTrue();
        read["map"].M["inner"].M["x"].N.ShouldBe("1");
        read["texts"].SS.ShouldBe(["a", "b"], ignoreOrder: true);
        read["numbers"].NS.ShouldBe(["9", "10"], ignoreOrder: true);
        read["binaries"].BS.Select(bytes => bytes.ToArray()[0]).ShouldBe(new byte[] { 1, 2 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_put_replaces_the_whole_item_and_gives_the_one_before()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("a", S("old")), ("b", S("gone")));

        var put = await endpoint.Client.PutItemAsync(new PutItemRequest { TableName = "orders", Item = Item(("id", S("1")), ("a", S("new"))), ReturnValues = ReturnValue.ALL_OLD });

        put.Attributes["a"].S.ShouldBe("old");
        (await endpoint.GetAsync(("id", S("1"))))!.Keys.ShouldBe(["id", "a"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_write_that_changes_nothing_is_told_like_any_other()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        await endpoint.PutAsync(("id", S("1")));
        await endpoint.PutAsync(("id", S("1")));

        (await endpoint.Running.HopAsync(HopKind.ItemWritten, "orders", hop => hop.Note == "updated")).Item.ShouldBe("1");
    }

    [Fact]
    public async Task A_deleted_item_is_gone_and_is_given_when_it_is_asked_for()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("a", S("x")));

        var deleted = await endpoint.Client.DeleteItemAsync(new DeleteItemRequest { TableName = "orders", Key = Item(("id", S("1"))), ReturnValues = ReturnValue.ALL_OLD });
        var again = await endpoint.Client.DeleteItemAsync("orders", Item(("id", S("1"))));

        deleted.Attributes["a"].S.ShouldBe("x");
        (again.Attributes ?? []).ShouldBeEmpty();
        (await endpoint.GetAsync(("id", S("1")))).ShouldBeNull();
    }

    [Fact]
    public async Task A_projection_gives_only_the_parts_that_it_names()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("status", S("open")), ("entries", L(M(("sku", S("a")), ("count", N("1"))), M(("sku", S("b")), ("count", N("2"))))), ("other", S("x")));

        var read = await endpoint.Client.GetItemAsync(new GetItemRequest
        {
            TableName = "orders",
            Key = Item(("id", S("1"))),
            ProjectionExpression = "#s, entries[1].sku, nowhere.x",
            ExpressionAttributeNames = new() { ["#s"] = "status" },
        });

        read.Item.Keys.ShouldBe(["status", "entries"], ignoreOrder: true);
        read.Item["entries"].L.ShouldHaveSingleItem().M.ShouldHaveSingleItem().Value.S.ShouldBe("b");
    }

    [Fact]
    public async Task A_failed_condition_leaves_the_item_and_shows_it_when_it_is_asked_for()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("version", N("7")));

        var error = await Should.ThrowAsync<ConditionalCheckFailedException>(() => endpoint.Client.PutItemAsync(new PutItemRequest
        {
            TableName = "orders",
            Item = Item(("id", S("1"))),
            ConditionExpression = "attribute_not_exists(id)",
            ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
        }));

        error.Message.ShouldBe("The conditional request failed");
        error.Item["version"].N.ShouldBe("7");
        (await endpoint.GetAsync(("id", S("1"))))!["version"].N.ShouldBe("7");
    }

    [Fact]
    public async Task Of_concurrent_puts_that_require_absence_exactly_one_wins()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
        {
            try
            {
                await endpoint.Client.PutItemAsync(new PutItemRequest
                {
                    TableName = "orders",
                    Item = Item(("id", S((i % 4).ToString())), ("writer", N(i.ToString()))),
                    ConditionExpression = "attribute_not_exists(id)",
                });
                return i;
            }
            catch (ConditionalCheckFailedException)
            {
                return -1;
            }
        }));

        var winners = outcomes.Where(outcome => outcome >= 0).ToList();
        winners.Select(winner => winner % 4).ShouldBe([0, 1, 2, 3], ignoreOrder: true);
        foreach (var winner in winners)
            (await endpoint.GetAsync(("id", S((winner % 4).ToString()))))!["writer"].N.ShouldBe(winner.ToString());
    }

    [Fact]
    public async Task No_increment_of_concurrent_updates_is_lost()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        await Task.WhenAll(Enumerable.Range(1, 50).Select(_ => endpoint.UpdateAsync("ADD sold :one SET seen = if_not_exists(seen, :zero) + :one", (":one", N("1")), (":zero", N("0")))));

        var item = await endpoint.GetAsync(("id", S("1")));
        item!["sold"].N.ShouldBe("50");
        item["seen"].N.ShouldBe("50");
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        using var folder = new TestFolder();
        await using (var first = await WithOrdersAsync(folder, "line", ScalarAttributeType.N))
            await Task.WhenAll(Enumerable.Range(0, 20).Select(line => first.PutAsync(("id", S("1")), ("line", N(line.ToString())))));

        await using var second = await StartAsync(folder);

        (await second.Client.DescribeTableAsync("orders")).Table.ItemCount.ShouldBe(20);
        (await second.GetAsync(("id", S("1")), ("line", N("19.0"))))!["line"].N.ShouldBe("19");
    }

    [Theory]
    [InlineData("id", "", "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: id")]
    [InlineData("other", "x", "One or more parameter values were invalid: Missing the key id in the item")]
    public async Task An_item_without_a_key_is_refused(string attribute, string value, string message)
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        (await RefusalAsync(() => endpoint.PutAsync((attribute, S(value))))).ShouldBe(message);
    }

    [Fact]
    public async Task Keys_of_another_shape_type_or_size_are_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "line");

        (await RefusalAsync(() => endpoint.PutAsync(("id", N("1")), ("line", S("1"))))).ShouldBe("One or more parameter values were invalid: Type mismatch for key id expected: S actual: N");
        (await RefusalAsync(() => endpoint.GetAsync(("id", S("1"))))).ShouldBe("The provided key element does not match the schema");
        (await RefusalAsync(() => endpoint.GetAsync(("id", S("1")), ("line", N("1"))))).ShouldBe("The provided key element does not match the schema");
        (await RefusalAsync(() => endpoint.PutAsync(("id", S(new string('x', 2_049))), ("line", S("1"))))).ShouldBe("One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes");
        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("line", S(new string('x', 1_025)))))).ShouldBe("One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
        await endpoint.PutAsync(("id", S(new string('x', 2_048))), ("line", S(new string('x', 1_024))));
    }

    [Fact]
    public async Task An_item_has_at_most_400_KB()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        var most = (400 * 1024) - Encoding.UTF8.GetByteCount("id1text");

        await endpoint.PutAsync(("id", S("1")), ("text", S(new string('x', most))));

        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("text", S(new string('x', most + 1)))))).ShouldBe("Item size has exceeded the maximum allowed size");
        (await RefusalAsync(() => endpoint.UpdateAsync("SET more = :more", (":more", S("x"))))).ShouldBe("Item size to update has exceeded the maximum allowed size");
    }

    [Fact]
    public async Task Values_that_are_no_values_are_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("n", N("twelve"))))).ShouldBe("The parameter cannot be converted to a numeric value: twelve");
        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("n", N("1e126"))))).ShouldBe("Number overflow. Attempting to store a number with magnitude larger than supported range");
        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("n", N(new string('1', 39)))))).ShouldBe("Attempting to store more than 38 significant digits in a Number");
        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("s", new AttributeValue { SS = ["a", "a"] })))).ShouldBe("One or more parameter values were invalid: Input collection [a, a] contains duplicates.");
        (await RefusalAsync(() => endpoint.PutAsync(("id", S("1")), ("deep", Enumerable.Range(0, 33).Aggregate(S("x"), (inner, _) => L(inner)))))).ShouldBe("Nesting Levels have exceeded supported limits");
        await endpoint.PutAsync(("id", S("1")), ("deep", Enumerable.Range(0, 32).Aggregate(S("x"), (inner, _) => L(inner))));
        (await endpoint.GetAsync(("id", S("1"))))!["deep"].L.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_not_found()
    {
        using var folder = new TestFolder();
        await using var endpoint = await StartAsync(folder);

        var error = await Should.ThrowAsync<ResourceNotFoundException>(() => endpoint.GetAsync(("id", S("1"))));

        error.Message.ShouldBe("Requested resource not found");
    }

    [Fact]
    public async Task Consumed_capacity_is_told_when_it_is_asked_for()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        var put = await endpoint.Client.PutItemAsync(new PutItemRequest { TableName = "orders", Item = Item(("id", S("1")), ("text", S(new string('x', 5_000)))), ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL });
        var got = await endpoint.Client.GetItemAsync(new GetItemRequest { TableName = "orders", Key = Item(("id", S("1"))), ReturnConsumedCapacity = ReturnConsumedCapacity.INDEXES });

        put.ConsumedCapacity.CapacityUnits.ShouldBe(5);
        got.ConsumedCapacity.CapacityUnits.ShouldBe(1);
        got.ConsumedCapacity.Table.CapacityUnits.ShouldBe(1);
        (await endpoint.Client.GetItemAsync("orders", Item(("id", S("1"))))).ConsumedCapacity.ShouldBeNull();
    }
}
