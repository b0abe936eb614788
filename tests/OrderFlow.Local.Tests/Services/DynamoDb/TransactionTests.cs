using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using static OrderFlow.Local.Tests.Services.DynamoDb.TableEndpoint;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class TransactionTests
{
    [Fact]
    public async Task A_transaction_does_all_of_its_writes()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("checked")));
        await endpoint.PutAsync(("id", S("deleted")));

        await endpoint.Client.TransactWriteItemsAsync(new TransactWriteItemsRequest
        {
            TransactItems =
            [
                new() { ConditionCheck = new ConditionCheck { TableName = "orders", Key = Id("checked"), ConditionExpression = "attribute_exists(id)" } },
                new() { Put = new Put { TableName = "orders", Item = Id("put") } },
                new() { Delete = new Delete { TableName = "orders", Key = Id("deleted") } },
                new() { Update = new Update { TableName = "orders", Key = Id("updated"), UpdateExpression = "SET a = :a", ExpressionAttributeValues = Item((":a", N("1"))) } },
            ],
        });
        var read = await endpoint.Client.TransactGetItemsAsync(new TransactGetItemsRequest
        {
            TransactItems = [.. ((string[])["checked", "put", "deleted", "updated"]).Select(id => new TransactGetItem { Get = new Get { TableName = "orders", Key = Id(id) } })],
        });

        read.Responses.Select(response => response.Item is { Count: > 0 }).ShouldBe([true, true, false, true]);
        read.Responses[3].Item["a"].N.ShouldBe("1");
    }

    [Fact]
    public async Task A_transaction_with_one_failed_condition_does_nothing_and_says_which()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("taken")), ("by", S("me")));

        var error = await Should.ThrowAsync<TransactionCanceledException>(() => endpoint.Client.TransactWriteItemsAsync(new TransactWriteItemsRequest
        {
            TransactItems =
            [
                new() { Put = new Put { TableName = "orders", Item = Id("new") } },
                new()
                {
                    Put = new Put
                    {
                        TableName = "orders",
                        Item = Id("taken"),
                        ConditionExpression = "attribute_not_exists(id)",
                        ReturnValuesOnConditionCheckFailure = ReturnValuesOnConditionCheckFailure.ALL_OLD,
                    },
                },
                new() { Update = new Update { TableName = "orders", Key = Id("other"), UpdateExpression = "SET a = b" } },
            ],
        }));

        error.Message.ShouldBe("Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed, ValidationError]");
        error.CancellationReasons.Select(reason => reason.Code).ShouldBe(["None", "ConditionalCheckFailed", "ValidationError"]);
        error.CancellationReasons[1].Item["by"].S.ShouldBe("me");
        error.CancellationReasons[2].Message.ShouldBe("The provided expression refers to an attribute that does not exist in the item");
        (await endpoint.Client.ScanAsync(new ScanRequest("orders"))).Items.ShouldHaveSingleItem()["id"].S.ShouldBe("taken");
    }

    [Fact]
    public async Task Concurrent_transfers_keep_the_sum()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        await endpoint.PutAsync(("id", S("a")), ("balance", N("10")));
        await endpoint.PutAsync(("id", S("b")), ("balance", N("0")));

        var done = await Task.WhenAll(Enumerable.Range(0, 25).Select(async _ =>
        {
            try
            {
                await endpoint.Client.TransactWriteItemsAsync(new TransactWriteItemsRequest
                {
                    TransactItems =
                    [
                        new() { Update = Transfer("a", "SET balance = balance - :one", "balance >= :one") },
                        new() { Update = Transfer("b", "SET balance = balance + :one", "attribute_exists(id)") },
                    ],
                });
                return true;
            }
            catch (TransactionCanceledException)
            {
                return false;
            }
        }));

        done.Count(transferred => transferred).ShouldBe(10);
        (await endpoint.GetAsync(("id", S("a"))))!["balance"].N.ShouldBe("0");
        (await endpoint.GetAsync(("id", S("b"))))!["balance"].N.ShouldBe("10");
    }

    [Fact]
    public async Task A_transaction_that_is_sent_again_is_not_done_again()
    {
        using var folder = new TestFolder();
        var request = new TransactWriteItemsRequest { ClientRequestToken = "token", TransactItems = [new() { Update = Transfer("a", "ADD balance :one", condition: null) }] };
        await using (var first = await WithOrdersAsync(folder))
            await first.Client.TransactWriteItemsAsync(request);

        await using var second = await StartAsync(folder);
        await second.Client.TransactWriteItemsAsync(request);
        (await second.GetAsync(("id", S("a"))))!["balance"].N.ShouldBe("1");

        request.TransactItems[0].Update.Key = Id("b");
        await Should.ThrowAsync<IdempotentParameterMismatchException>(() => second.Client.TransactWriteItemsAsync(request));
    }

    [Fact]
    public async Task A_transaction_that_is_not_valid_is_refused()
    {
        using var folder = new TestFolder();
        await using var endpoint = await WithOrdersAsync(folder);
        TransactWriteItem put = new() { Put = new Put { TableName = "orders", Item = Id("1") } };

        (await RefusalAsync(() => endpoint.Client.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = [put, put] }))).ShouldBe("Transaction request cannot include multiple operations on one item");
        (await RefusalAsync(() => endpoint.Client.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = [.. Enumerable.Repeat(put, 101)] }))).ShouldContain("less than or equal to 100");
        (await RefusalAsync(() => endpoint.Client.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = [new()] }))).ShouldBe("TransactItems can only contain one of Check, Put, Update or Delete");
    }

    private static Dictionary<string, AttributeValue> Id(string id) => Item(("id", S(id)));

    private static Update Transfer(string id, string expression, string? condition) => new()
    {
        TableName = "orders",
        Key = Id(id),
        UpdateExpression = expression,
        ConditionExpression = condition,
        ExpressionAttributeValues = Item((":one", N("1"))),
    };
}
