using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services;
using OrderFlow.Local.Services.DynamoDb;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

/// <summary>A query gives what a scan gives, filtered and sorted: of the table, and of an index that follows its changes.</summary>
public sealed class QueryLaws
{
    private static readonly Gen<(string Id, int Seq, int? Sort, int Way)[]> Writes = (
        from id in Gen.Choose(0, 2)
        from seq in Gen.Choose(-2, 2)
        from sort in Gen.Choose(-2, 3)
        from way in Gen.Choose(0, 4)
        select (id.ToString(CultureInfo.InvariantCulture), seq, sort == 3 ? (int?)null : sort, way)).ArrayOf(40);

    [Theory]
    [InlineData("=")]
    [InlineData("<")]
    [InlineData("<=")]
    [InlineData(">")]
    [InlineData(">=")]
    public void A_query_is_a_scan_that_is_filtered_and_sorted(string sign) =>
        Prop.ForAll(
            Arb.From(Writes),
            Arb.From(Gen.Choose(-3, 3)),
            Arb.From(Gen.Choose(1, 9)),
            (writes, bound, limit) => HoldsAsync(writes, sign, bound, limit).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    private static async Task<bool> HoldsAsync((string Id, int Seq, int? Sort, int Way)[] writes, string sign, int bound, int limit)
    {
        using var folder = new TestFolder();
        await using var store = LocalStore.Open(Path.Combine(folder.Path, "local.db"));
        var api = new DynamoDbApi(new TableService(store, new LocalAccount("000000000000", "us-east-1"), new HopFeed(TimeProvider.System), TimeProvider.System));
        await CallAsync(api, "CreateTable", """
            {"TableName":"law","BillingMode":"PAY_PER_REQUEST",
             "AttributeDefinitions":[{"AttributeName":"id","AttributeType":"S"},{"AttributeName":"seq","AttributeType":"N"},{"AttributeName":"sort","AttributeType":"N"}],
             "KeySchema":[{"AttributeName":"id","KeyType":"HASH"},{"AttributeName":"seq","KeyType":"RANGE"}],
             "GlobalSecondaryIndexes":[{"IndexName":"ranked","KeySchema":[{"AttributeName":"id","KeyType":"HASH"},{"AttributeName":"sort","KeyType":"RANGE"}],"Projection":{"ProjectionType":"ALL"}}]}
            """);
        await Task.WhenAll(writes.Select(write => WriteAsync(api, write)));
        return await AgreesAsync(api, null, "seq", sign, bound, limit) && await AgreesAsync(api, "ranked", "sort", sign, bound, limit);
    }

    // Puts, updates and deletes, several of them of the same items.
    private static Task<JsonObject> WriteAsync(DynamoDbApi api, (string Id, int Seq, int? Sort, int Way) write)
    {
        var (item, request) = (Item(write.Id, write.Seq, write.Sort), new JsonObject { ["TableName"] = "law" });
        switch (write.Way)
        {
            case 0:
                request["Key"] = Item(write.Id, write.Seq, null);
                return CallAsync(api, "DeleteItem", request.ToJsonString());
            case 1:
                request["Key"] = Item(write.Id, write.Seq, null);
                request["UpdateExpression"] = write.Sort is null ? "REMOVE sort" : "SET sort = :sort";
                request["ExpressionAttributeValues"] = write.Sort is null ? null : new JsonObject { [":sort"] = item["sort"]!.DeepClone() };
                return CallAsync(api, "UpdateItem", request.ToJsonString());
            default:
                request["Item"] = item;
                return CallAsync(api, "PutItem", request.ToJsonString());
        }
    }

    private static async Task<bool> AgreesAsync(DynamoDbApi api, string? index, string key, string sign, int bound, int limit)
    {
        var scanned = (await PagesAsync(api, "Scan", new JsonObject { ["TableName"] = "law", ["Limit"] = limit }))
            .Where(item => (string?)item["id"]!["S"] == "1" && item[key] is not null && Compare(Number(item, key), sign, bound))
            .OrderBy(item => Number(item, key)).ThenBy(item => Number(item, "seq")).Select(item => item.ToJsonString()).ToList();
        var query = new JsonObject
        {
            ["TableName"] = "law",
            ["IndexName"] = index,
            ["Limit"] = limit,
            ["KeyConditionExpression"] = $"id = :id AND {key} {sign} :bound",
            ["ExpressionAttributeValues"] = new JsonObject { [":id"] = new JsonObject { ["S"] = "1" }, [":bound"] = Number(bound) },
        };
        var forward = (await PagesAsync(api, "Query", query)).Select(item => item.ToJsonString()).ToList();
        query["ScanIndexForward"] = false;
        var backward = (await PagesAsync(api, "Query", query)).Select(item => item.ToJsonString()).ToList();
        // Items with the same key in the index have no order that the service promises; here it is that of the table.
        return forward.SequenceEqual(scanned) && backward.SequenceEqual(Enumerable.Reverse(scanned));
    }

    private static async Task<List<JsonObject>> PagesAsync(DynamoDbApi api, string operation, JsonObject request)
    {
        var items = new List<JsonObject>();
        request["ExclusiveStartKey"] = null;
        do
        {
            var page = await CallAsync(api, operation, request.ToJsonString());
            items.AddRange(page["Items"]!.AsArray().Select(item => item!.AsObject()));
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"]?.DeepClone();
        }
        while (request["ExclusiveStartKey"] is not null);
        return items;
    }

    private static async Task<JsonObject> CallAsync(DynamoDbApi api, string operation, string request) =>
        await api.Operation(operation)(new ApiCall(JsonNode.Parse(request)!.AsObject(), "", default(TraceHeader), "", CancellationToken.None)) ?? [];

    private static JsonObject Item(string id, int seq, int? sort)
    {
        var item = new JsonObject { ["id"] = new JsonObject { ["S"] = id }, ["seq"] = Number(seq) };
        if (sort is { } number)
            item["sort"] = Number(number);
        return item;
    }

    private static JsonObject Number(int value) => new() { ["N"] = value.ToString(CultureInfo.InvariantCulture) };

    private static int Number(JsonObject item, string name) => int.Parse(item[name]!["N"]!.GetValue<string>(), CultureInfo.InvariantCulture);

    private static bool Compare(int value, string sign, int bound) => sign switch
    {
        "=" => value == bound,
        "<" => value < bound,
        "<=" => value <= bound,
        ">" => value > bound,
        _ => value >= bound,
    };
}
