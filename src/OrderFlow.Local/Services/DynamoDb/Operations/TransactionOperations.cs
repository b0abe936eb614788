using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;
using OrderFlow.Local.Services.DynamoDb.Writing;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>TransactGetItems and TransactWriteItems.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html"/>
internal sealed class TransactionOperations(TableService tables)
{
    private const int MostItems = 100;
    private const int LongestToken = 36;
    private const int Unit = 2;

    private static readonly string[] Kinds = ["ConditionCheck", "Put", "Delete", "Update"];

    public Task<JsonObject?> TransactGetItems(ApiCall call)
    {
        var capacity = new Capacity(call);
        var reads = Items(call).Select(item =>
        {
            var get = item.Structure("Get") ?? throw ApiCall.Missing("Get");
            var expressions = new RequestExpressions(get, ExpressionParameters.Get);
            var table = tables.Existing(Requests.TableName(get));
            return (Table: table, Key: Requests.Key(get, table, out _), expressions.Projection);
        }).ToList();
        RefuseDuplicates(reads.Select(read => (read.Table.Name, read.Key)));
        var found = tables.Items.Find([.. reads.Select(read => (read.Table, read.Key))]);
        var responses = new JsonArray();
        foreach (var (read, stored) in reads.Zip(found))
        {
            capacity.Read(read.Table, null, stored?.Size ?? 0, Unit);
            responses.Add(stored is null ? new JsonObject() : new JsonObject { ["Item"] = AttributeValueJson.WriteMap(read.Projection?.Of(stored.Item) ?? stored.Item) });
        }

        return Task.FromResult<JsonObject?>(new JsonObject { ["Responses"] = responses, ["ConsumedCapacity"] = capacity.Many() });
    }

    public async Task<JsonObject?> TransactWriteItems(ApiCall call)
    {
        Requests.RefuseMetrics(call);
        var capacity = new Capacity(call);
        var writes = Items(call).Select(Write).ToList();
        RefuseDuplicates(writes.Select(write => (write.Table.Name, write.Key)));
        var changes = await tables.Writer.TransactAsync(writes, Token(call), call.Trace);
        foreach (var change in changes)
            capacity.Write(change, Unit);
        return new JsonObject { ["ConsumedCapacity"] = capacity.Many() };
    }

    private ItemWrite Write(ApiCall item)
    {
        if (Kinds.Where(kind => item.Request[kind] is not null).ToList() is not [var kind])
            throw ServiceException.Validation("TransactItems can only contain one of Check, Put, Update or Delete");
        var part = item.Structure(kind)!;
        var expressions = new RequestExpressions(part, kind == "Update" ? ExpressionParameters.Transaction : ExpressionParameters.Put with { Legacy = [] });
        var table = tables.Existing(Requests.TableName(part));
        PathChecks.RefuseNestedKeys(table, expressions.Condition?.Paths);
        return Change(kind, part, table, expressions) with { Condition = expressions.Condition, ShowsItemOnFailure = Requests.ShowsItemOnFailure(part) };
    }

    private static ItemWrite Change(string kind, ApiCall part, TableDefinition table, RequestExpressions expressions)
    {
        switch (kind)
        {
            case "Put":
                return new ItemWrite(table, Requests.Item(part, table, out var item), _ => item);
            case "Delete":
                return new ItemWrite(table, Requests.Key(part, table, out _), _ => null);
            case "Update":
                var updated = Requests.Key(part, table, out var key);
                return new ItemWrite(table, updated, ItemUpdate.Of(table, key, expressions.Update ?? throw ApiCall.Missing("UpdateExpression")));
            default:
                if (expressions.Condition is null)
                    throw ApiCall.Missing("ConditionExpression");
                return new ItemWrite(table, Requests.Key(part, table, out _), before => before) { IsCheck = true };
        }
    }

    private static IReadOnlyList<ApiCall> Items(ApiCall call) => call.Structures("TransactItems") switch
    {
        { Count: 0 } => throw ServiceException.Validation("1 validation error detected: Value '[]' at 'transactItems' failed to satisfy constraint: Member must have length greater than or equal to 1"),
        { Count: > MostItems } => throw ServiceException.Validation("1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100"),
        var items => items,
    };

    private static void RefuseDuplicates(IEnumerable<(string Table, ItemKey Key)> keys)
    {
        var seen = new HashSet<(string, ItemKey)>();
        if (!keys.All(seen.Add))
            throw ServiceException.Validation("Transaction request cannot include multiple operations on one item");
    }

    private static TransactionToken? Token(ApiCall call)
    {
        if (call.OptionalText("ClientRequestToken") is not { } token)
            return null;
        if (token.Length is 0 or > LongestToken)
            throw ServiceException.Validation($"1 validation error detected: Value '{token}' at 'clientRequestToken' failed to satisfy constraint: Member must have length {(token.Length == 0 ? "greater than or equal to 1" : "less than or equal to 36")}");
        return new TransactionToken(token, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(call.Request["TransactItems"]!.ToJsonString()))));
    }
}
