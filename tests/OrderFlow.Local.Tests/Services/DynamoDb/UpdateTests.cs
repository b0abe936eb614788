using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class UpdateTests
{
    [Fact]
    public async Task An_update_makes_the_item_that_is_not_there()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        var made = await endpoint.UpdateAsync("SET a = :a, visits = if_not_exists(visits, :zero) + :one", (":a", S("x")), (":zero", N("0")), (":one", N("1")));

        made.Keys.ShouldBe(["id", "a", "visits"], ignoreOrder: true);
        made["visits"].N.ShouldBe("1");
    }

    [Fact]
    public async Task Every_action_reads_the_item_as_it_was()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("a", N("1")), ("b", N("2")), ("c", N("10")));

        var after = await endpoint.UpdateAsync("SET a = b, b = a REMOVE c ADD d :five", (":five", N("5")));

        (after["a"].N, after["b"].N, after["d"].N).ShouldBe(("2", "1", "5"));
        after.ShouldNotContainKey("c");
    }

    [Fact]
    public async Task Numbers_are_added_and_subtracted_exactly()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("big", N("12345678901234567890123456789012345678")), ("small", N("0.1")));

        var after = await endpoint.UpdateAsync("SET big = big - :one, small = small + :two", (":one", N("1")), (":two", N("0.2")));

        after["big"].N.ShouldBe("12345678901234567890123456789012345677");
        after["small"].N.ShouldBe("0.3");
        (await RefusalAsync(() => endpoint.UpdateAsync("SET big = big + :tiny", (":tiny", N("0.1"))))).ShouldBe("Attempting to store more than 38 significant digits in a Number");
    }

    [Fact]
    public async Task Lists_and_maps_change_at_their_paths()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("order", M(("entries", L(S("a"), S("b"), S("c"), S("d"))))), ("tags", L(S("x"))));

        var after = await endpoint.UpdateAsync(
            "SET #o.entries[0] = :new, #o.entries[9] = :last, #o.note = :note, tags = list_append(:front, tags) REMOVE #o.entries[1], #o.entries[2]",
            ("#o", S("order")), (":new", S("A")), (":last", S("z")), (":note", S("n")), (":front", L(S("w"))));

        after["order"].M["entries"].L.Select(line => line.S).ShouldBe(["A", "d", "z"]);
        after["order"].M["note"].S.ShouldBe("n");
        after["tags"].L.Select(tag => tag.S).ShouldBe(["w", "x"]);
    }

    [Fact]
    public async Task Sets_grow_and_shrink_and_go_when_they_are_empty()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        var grown = await endpoint.UpdateAsync("ADD tags :tags", (":tags", new AttributeValue { SS = ["a", "b"] }));
        var shrunk = await endpoint.UpdateAsync("DELETE tags :tags", (":tags", new AttributeValue { SS = ["a", "z"] }));
        var gone = await endpoint.UpdateAsync("DELETE tags :tags", (":tags", new AttributeValue { SS = ["b"] }));

        grown["tags"].SS.ShouldBe(["a", "b"], ignoreOrder: true);
        shrunk["tags"].SS.ShouldBe(["b"]);
        gone.ShouldNotContainKey("tags");
    }

    [Fact]
    public async Task An_update_gives_what_it_is_asked_for()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("a", M(("x", N("1")), ("y", N("2")))), ("b", N("3")));

        (await ReturnAsync(ReturnValue.UPDATED_OLD, "2"))["a"].M.ShouldHaveSingleItem().Value.N.ShouldBe("1");
        (await ReturnAsync(ReturnValue.UPDATED_NEW, "3"))["a"].M.ShouldHaveSingleItem().Value.N.ShouldBe("3");
        (await ReturnAsync(ReturnValue.ALL_OLD, "4"))["a"].M["x"].N.ShouldBe("3");
        (await ReturnAsync(ReturnValue.ALL_NEW, "5")).Keys.ShouldBe(["id", "a", "b"], ignoreOrder: true);
        (await ReturnAsync(ReturnValue.NONE, "6") ?? []).ShouldBeEmpty();

        async Task<Dictionary<string, AttributeValue>> ReturnAsync(ReturnValue values, string x) => (await endpoint.Client.UpdateItemAsync(new UpdateItemRequest
        {
            TableName = "orders",
            Key = Item(("id", S("1"))),
            UpdateExpression = "SET a.x = :x",
            ExpressionAttributeValues = Item((":x", N(x))),
            ReturnValues = values,
        })).Attributes;
    }

    [Theory]
    [InlineData("SET id = :v", "One or more parameter values were invalid: Cannot update attribute id. This attribute is part of the key")]
    [InlineData("SET nowhere.x = :v", "The document path provided in the update expression is invalid for update")]
    [InlineData("SET a = nowhere + :v", "The provided expression refers to an attribute that does not exist in the item")]
    [InlineData("SET a = :v + kept", "An operand in the update expression has an incorrect data type")]
    [InlineData("ADD kept :v", "An operand in the update expression has an incorrect data type")]
    [InlineData("SET a = :v, a.b = :v", "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b]")]
    [InlineData("SET a.b = :v, a[0] = :v", "Invalid UpdateExpression: Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [0]]")]
    [InlineData("SET a = :v SET b = :v", "Invalid UpdateExpression: The \"SET\" section can only be used once in an update expression;")]
    [InlineData("DELETE a :v", "Invalid UpdateExpression: Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER")]
    [InlineData("SET a = attribute_exists(:v)", "Invalid UpdateExpression: The function is not allowed to be used this way in an expression; function: attribute_exists")]
    [InlineData("SET a := :v", "Invalid UpdateExpression: Syntax error; token: \":\", near: \"a :=\"")]
    public async Task An_update_that_is_not_valid_is_refused_and_changes_nothing(string expression, string message)
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("1")), ("kept", S("x")));

        (await RefusalAsync(() => endpoint.UpdateAsync(expression, (":v", N("1"))))).ShouldBe(message);
        (await endpoint.GetAsync(("id", S("1"))))!.Keys.ShouldBe(["id", "kept"], ignoreOrder: true);
    }
}
