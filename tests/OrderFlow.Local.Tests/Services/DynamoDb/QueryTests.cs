using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class QueryTests
{
    [Fact]
    public async Task Items_come_in_the_order_of_their_sort_keys_as_numbers()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);
        string[] numbers = ["10", "9", "-1", "-10", "0", "1E-5", "1e20", "-0.5", "100.5"];
        foreach (var number in numbers)
            await endpoint.PutAsync(("id", S("1")), ("seq", N(number)));
        await endpoint.PutAsync(("id", S("2")), ("seq", N("3")));

        (await QueryAsync(endpoint, "id = :id")).ShouldBe(["-10", "-1", "-0.5", "0", "0.00001", "9", "10", "100.5", "100000000000000000000"]);
        (await QueryAsync(endpoint, "id = :id", forward: false)).ShouldBe(["100000000000000000000", "100.5", "10", "9", "0.00001", "0", "-0.5", "-1", "-10"]);
    }

    [Theory]
    [InlineData("id = :id AND seq = :a", "9")]
    [InlineData("id = :id AND seq < :a", "-1,0")]
    [InlineData("id = :id AND seq <= :a", "-1,0,9")]
    [InlineData("seq > :a AND id = :id", "10,20")]
    [InlineData(":a <= seq AND (id = :id)", "9,10,20")]
    [InlineData("id = :id AND seq BETWEEN :a AND :b", "9,10")]
    public async Task A_key_condition_bounds_the_sort_key(string condition, string expected)
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);
        foreach (var number in (string[])["-1", "0", "9", "10", "20"])
            await endpoint.PutAsync(("id", S("1")), ("seq", N(number)));

        (await QueryAsync(endpoint, condition, (":a", N("9")), (":b", N("10")))).ShouldBe(expected.Split(','));
    }

    [Fact]
    public async Task A_prefix_bounds_texts()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq");
        foreach (var text in (string[])["2024-01", "2024-02", "2025-01", "2024", "2024-\U0010FFFF"])
            await endpoint.PutAsync(("id", S("1")), ("seq", S(text)));

        (await QueryAsync(endpoint, "id = :id AND begins_with(seq, :a)", (":a", S("2024-")))).ShouldBe(["2024-01", "2024-02", "2024-\U0010FFFF"]);
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended_even_when_its_last_item_is_gone()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);
        foreach (var number in Enumerable.Range(1, 5))
            await endpoint.PutAsync(("id", S("1")), ("seq", N(number.ToString())));
        var request = new QueryRequest { TableName = "orders", KeyConditionExpression = "id = :id", ExpressionAttributeValues = Item((":id", S("1"))), Limit = 2 };

        var first = await endpoint.Client.QueryAsync(request);
        await endpoint.Client.DeleteItemAsync("orders", first.LastEvaluatedKey);
        request.ExclusiveStartKey = first.LastEvaluatedKey;
        var second = await endpoint.Client.QueryAsync(request);
        request.ExclusiveStartKey = second.LastEvaluatedKey;
        var third = await endpoint.Client.QueryAsync(request);

        Numbers(first).ShouldBe(["1", "2"]);
        Numbers(second).ShouldBe(["3", "4"]);
        Numbers(third).ShouldBe(["5"]);
        (third.LastEvaluatedKey ?? []).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_has_at_most_1_MB()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);
        foreach (var number in Enumerable.Range(1, 4))
            await endpoint.PutAsync(("id", S("1")), ("seq", N(number.ToString())), ("text", S(new string('x', 300_000))));

        var page = await endpoint.Client.QueryAsync(new QueryRequest { TableName = "orders", KeyConditionExpression = "id = :id", ExpressionAttributeValues = Item((":id", S("1"))), ProjectionExpression = "seq" });

        page.Count.ShouldBe(3);
        page.LastEvaluatedKey["seq"].N.ShouldBe("3");
    }

    [Fact]
    public async Task A_filter_holds_items_back_after_they_were_counted()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);
        foreach (var number in Enumerable.Range(1, 6))
            await endpoint.PutAsync(("id", S("1")), ("seq", N(number.ToString())), ("even", new AttributeValue { BOOL = number % 2 == 0 }));

        var page = await endpoint.Client.QueryAsync(new QueryRequest
        {
            TableName = "orders",
            KeyConditionExpression = "id = :id",
            FilterExpression = "even = :yes",
            ExpressionAttributeValues = Item((":id", S("1")), (":yes", new AttributeValue { BOOL = true })),
            Select = Select.COUNT,
            Limit = 5,
        });

        (page.Count, page.ScannedCount).ShouldBe((2, 5));
        (page.Items ?? []).ShouldBeEmpty();
        page.LastEvaluatedKey["seq"].N.ShouldBe("5");
    }

    [Fact]
    public async Task A_scan_in_segments_gives_every_item_once()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        foreach (var number in Enumerable.Range(1, 30))
            await endpoint.PutAsync(("id", S(number.ToString())));

        var segments = new List<List<string>>();
        foreach (var segment in Enumerable.Range(0, 3))
            segments.Add([.. (await endpoint.Client.ScanAsync(new ScanRequest { TableName = "orders", Segment = segment, TotalSegments = 3 })).Items.Select(item => item["id"].S)]);

        segments.SelectMany(ids => ids).ShouldBe(Enumerable.Range(1, 30).Select(number => number.ToString()), ignoreOrder: true);
        segments.ShouldAllBe(ids => ids.Count > 0);
    }

    [Fact]
    public async Task A_scan_goes_on_page_by_page()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);
        foreach (var number in Enumerable.Range(0, 10))
            await endpoint.PutAsync(("id", S((number % 3).ToString())), ("seq", N(number.ToString())));

        var seen = new List<string>();
        await foreach (var page in endpoint.Client.Paginators.Scan(new ScanRequest { TableName = "orders", Limit = 3 }).Responses)
            seen.AddRange(page.Items.Select(item => item["seq"].N));

        seen.ShouldBe(Enumerable.Range(0, 10).Select(number => number.ToString()), ignoreOrder: true);
    }

    [Theory]
    [InlineData("seq = :num", "Query condition missed key schema element: id")]
    [InlineData("id = :id AND colour = :num", "Query condition missed key schema element: seq")]
    [InlineData("id > :id", "Query key condition not supported")]
    [InlineData("id = :id OR seq = :num", "Invalid operator used in KeyConditionExpression: OR")]
    [InlineData("id = :id AND seq <> :num", "Invalid operator used in KeyConditionExpression: <>")]
    [InlineData("id = :id AND id = :num", "KeyConditionExpressions must only contain one condition per key")]
    [InlineData("id = :id AND seq = :text", "One or more parameter values were invalid: Condition parameter type does not match schema type")]
    [InlineData("id = :id AND begins_with(seq, :num)", "Invalid KeyConditionExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: N")]
    public async Task A_key_condition_that_keys_cannot_answer_is_refused(string condition, string message)
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq", ScalarAttributeType.N);

        (await RefusalAsync(() => QueryAsync(endpoint, condition, (":num", N("1")), (":text", S("1"))))).ShouldBe(message);
    }

    [Fact]
    public async Task A_filter_on_the_key_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq");

        (await RefusalAsync(() => endpoint.Client.QueryAsync(new QueryRequest { TableName = "orders", KeyConditionExpression = "id = :id", FilterExpression = "seq = :id", ExpressionAttributeValues = Item((":id", S("1"))) })))
            .ShouldBe("Filter Expression can only contain non-primary key attributes: Primary key attribute: seq");
    }

    [Fact]
    public async Task A_starting_key_of_another_place_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder, "seq");
        var request = new QueryRequest { TableName = "orders", KeyConditionExpression = "id = :id", ExpressionAttributeValues = Item((":id", S("1"))) };

        request.ExclusiveStartKey = Item(("id", S("1")));
        (await RefusalAsync(() => endpoint.Client.QueryAsync(request))).ShouldStartWith("The provided starting key is invalid");
        request.ExclusiveStartKey = Item(("id", S("2")), ("seq", S("x")));
        (await RefusalAsync(() => endpoint.Client.QueryAsync(request))).ShouldBe("The provided starting key is outside query boundaries based on provided conditions");
    }

    private static Task<IEnumerable<string>> QueryAsync(TableEndpoint endpoint, string condition, params (string Name, AttributeValue Value)[] values) =>
        QueryAsync(endpoint, condition, forward: true, values);

    private static async Task<IEnumerable<string>> QueryAsync(TableEndpoint endpoint, string condition, bool forward, params (string Name, AttributeValue Value)[] values) => Numbers(await endpoint.Client.QueryAsync(new QueryRequest
    {
        TableName = "orders",
        KeyConditionExpression = condition,
        ExpressionAttributeValues = Item([.. values.Append((":id", S("1"))).Where(value => condition.Contains(value.Item1, StringComparison.Ordinal))]),
        ScanIndexForward = forward,
    }));

    private static IEnumerable<string> Numbers(QueryResponse page) => page.Items.Select(item => item["seq"].N ?? item["seq"].S);
}
