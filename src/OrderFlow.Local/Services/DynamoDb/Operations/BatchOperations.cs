using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions;
using OrderFlow.Local.Services.DynamoDb.Expressions.Projections;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;
using OrderFlow.Local.Services.DynamoDb.Writing;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>BatchGetItem and BatchWriteItem.</summary>
internal sealed class BatchOperations(TableService tables)
{
    private const int MostReads = 100;
    private const int MostWrites = 25;
    private const long GreatestAnswer = 16 * 1024 * 1024;

    public Task<JsonObject?> BatchGetItem(ApiCall call)
    {
        var capacity = new Capacity(call);
        var wanted = RequestItems(call).SelectMany(entry => Wanted(entry.Table, call with { Request = entry.Value as JsonObject ?? throw ApiCall.Missing("Keys") })).ToList();
        if (wanted.Count > MostReads)
            throw ServiceException.Validation("Too many items requested for the BatchGetItem call");
        RefuseDuplicates(wanted.Select(read => (read.Table.Name, read.Key)));

        var found = tables.Items.Find([.. wanted.Select(read => (read.Table, read.Key))]);
        var (responses, unprocessed) = (new JsonObject(), new JsonObject());
        long bytes = 0;
        foreach (var (read, stored) in wanted.Zip(found))
        {
            bytes += stored?.Size ?? 0;
            if (bytes > GreatestAnswer)
            {
                Leave(unprocessed, read);
                continue;
            }

            capacity.Read(read.Table, null, stored?.Size ?? 0, read.Consistent ? 1 : 0.5);
            var items = responses[read.Asked] as JsonArray ?? [];
            if (stored is not null)
                items.Add(AttributeValueJson.WriteMap(read.Projection?.Of(stored.Item) ?? stored.Item));
            responses[read.Asked] = items;
        }

        return Task.FromResult<JsonObject?>(new JsonObject { ["Responses"] = responses, ["UnprocessedKeys"] = unprocessed, ["ConsumedCapacity"] = capacity.Many() });
    }

    public async Task<JsonObject?> BatchWriteItem(ApiCall call)
    {
        Requests.RefuseMetrics(call);
        var capacity = new Capacity(call);
        var writes = RequestItems(call).SelectMany(entry => (call with { Request = new JsonObject { ["Requests"] = entry.Value?.DeepClone() } })
            .Structures("Requests").Select(request => Write(tables.Existing(Requests.TableName(entry.Table)), request))).ToList();
        if (writes.Count == 0)
            throw ServiceException.Validation("1 validation error detected: Value '{}' at 'requestItems' failed to satisfy constraint: Member must have length greater than or equal to 1");
        if (writes.Count > MostWrites)
            throw ServiceException.Validation("Too many items requested for the BatchWriteItem call");
        RefuseDuplicates(writes.Select(write => (write.Table.Name, write.Key)));

        foreach (var change in await tables.Writer.WriteAsync(writes, call.Trace))
            capacity.Write(change);
        return new JsonObject { ["UnprocessedItems"] = new JsonObject(), ["ConsumedCapacity"] = capacity.Many() };
    }

    private static ItemWrite Write(TableDefinition table, ApiCall request)
    {
        switch (request.Structure("PutRequest"), request.Structure("DeleteRequest"))
        {
            case ({ } put, null):
                return new ItemWrite(table, Requests.Item(put, table, out var item), _ => item);
            case (null, { } delete):
                return new ItemWrite(table, Requests.Key(delete, table, out _), _ => null);
            default:
                throw ServiceException.Validation("Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes");
        }
    }

    private IEnumerable<BatchRead> Wanted(string asked, ApiCall call)
    {
        var expressions = new RequestExpressions(call, ExpressionParameters.Get);
        var table = tables.Existing(Requests.TableName(asked));
        PathChecks.RefuseNestedKeys(table, expressions.Projection?.Paths);
        var keys = call.Structures("Keys");
        if (keys.Count == 0)
            throw ServiceException.Validation($"1 validation error detected: Value '[]' at 'requestItems.{asked}.member.keys' failed to satisfy constraint: Member must have length greater than or equal to 1");
        return keys.Select(key => new BatchRead(
            asked, call, table, ItemKeys.OfKey(table.Key, AttributeValueJson.ReadMap(key.Request)), key.Request, expressions.Projection, call.OptionalBool("ConsistentRead") == true));
    }

    private static IEnumerable<(string Table, JsonNode? Value)> RequestItems(ApiCall call)
    {
        var items = call.OptionalObject("RequestItems") ?? throw ApiCall.Missing("RequestItems");
        return items.Count > 0
            ? items.Select(entry => (entry.Key, entry.Value))
            : throw ServiceException.Validation("1 validation error detected: Value '{}' at 'requestItems' failed to satisfy constraint: Member must have length greater than or equal to 1");
    }

    private static void RefuseDuplicates(IEnumerable<(string Table, ItemKey Key)> keys)
    {
        var seen = new HashSet<(string, ItemKey)>();
        if (!keys.All(seen.Add))
            throw ServiceException.Validation("Provided list of item keys contains duplicates");
    }

    // What does not fit into the answer is given back as it was asked for.
    private static void Leave(JsonObject unprocessed, BatchRead read)
    {
        if (unprocessed[read.Asked] is not JsonObject left)
        {
            left = read.Call.Request.DeepClone().AsObject();
            left["Keys"] = new JsonArray();
            unprocessed[read.Asked] = left;
        }

        left["Keys"]!.AsArray().Add(read.Written.DeepClone());
    }

    private sealed record BatchRead(string Asked, ApiCall Call, TableDefinition Table, ItemKey Key, JsonObject Written, Projection? Projection, bool Consistent);
}
