using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class BatchTests
{
    [Fact]
    public async Task A_batch_writes_deletes_and_reads_many_items()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("gone")));

        var written = await WriteAsync(endpoint, [.. Enumerable.Range(0, 24).Select(i => Put(i.ToString())), new WriteRequest(new DeleteRequest(Item(("id", S("gone")))))]);
        var read = await ReadAsync(endpoint, [.. Enumerable.Range(0, 24).Select(i => i.ToString()), "gone"]);

        (written.UnprocessedItems ?? []).ShouldBeEmpty();
        (read.UnprocessedKeys ?? []).ShouldBeEmpty();
        read.Responses["orders"].Select(item => item["id"].S).ShouldBe(Enumerable.Range(0, 24).Select(i => i.ToString()), ignoreOrder: true);
    }

    [Fact]
    public async Task A_batch_that_is_not_valid_writes_nothing()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);

        (await RefusalAsync(() => WriteAsync(endpoint, [.. Enumerable.Range(0, 26).Select(i => Put(i.ToString()))]))).ShouldBe("Too many items requested for the BatchWriteItem call");
        (await RefusalAsync(() => WriteAsync(endpoint, [Put("1"), Put("1")]))).ShouldBe("Provided list of item keys contains duplicates");
        (await RefusalAsync(() => WriteAsync(endpoint, [Put("1"), new WriteRequest(new PutRequest(Item(("x", S("1")))))]))).ShouldBe("One or more parameter values were invalid: Missing the key id in the item");
        (await RefusalAsync(() => ReadAsync(endpoint, [.. Enumerable.Range(0, 101).Select(i => i.ToString())]))).ShouldBe("Too many items requested for the BatchGetItem call");
        (await RefusalAsync(() => ReadAsync(endpoint, ["1", "1"]))).ShouldBe("Provided list of item keys contains duplicates");
        (await endpoint.Client.ScanAsync(new ScanRequest("orders"))).Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_too_much_for_one_answer_is_left_for_the_next()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        foreach (var i in Enumerable.Range(0, 42))
            await endpoint.PutAsync(("id", S(i.ToString())), ("body", S(new string('x', 409_000))));

        var first = await ReadAsync(endpoint, [.. Enumerable.Range(0, 42).Select(i => i.ToString())]);
        var second = await endpoint.Client.BatchGetItemAsync(new BatchGetItemRequest(first.UnprocessedKeys));

        first.Responses["orders"].Count.ShouldBe(41);
        second.Responses["orders"].ShouldHaveSingleItem()["id"].S.ShouldBe("41");
    }

    private static WriteRequest Put(string id) => new(new PutRequest(Item(("id", S(id)))));

    private static Task<BatchWriteItemResponse> WriteAsync(TableEndpoint endpoint, List<WriteRequest> requests) =>
        endpoint.Client.BatchWriteItemAsync(new BatchWriteItemRequest(new Dictionary<string, List<WriteRequest>> { ["orders"] = requests }));

    private static Task<BatchGetItemResponse> ReadAsync(TableEndpoint endpoint, IEnumerable<string> ids) => endpoint.Client.BatchGetItemAsync(new BatchGetItemRequest(
        new Dictionary<string, KeysAndAttributes> { ["orders"] = new() { Keys = [.. ids.Select(id => Item(("id", S(id))))] } }));
}
