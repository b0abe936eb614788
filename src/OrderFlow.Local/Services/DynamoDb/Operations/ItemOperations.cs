using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions;
using OrderFlow.Local.Services.DynamoDb.Expressions.Projections;
using OrderFlow.Local.Services.DynamoDb.Expressions.Updates;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Values;
using OrderFlow.Local.Services.DynamoDb.Writing;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>Operations on one item.</summary>
internal sealed class ItemOperations(TableService tables)
{
    public Task<JsonObject?> GetItem(ApiCall call)
    {
        var expressions = new RequestExpressions(call, ExpressionParameters.Get);
        var capacity = new Capacity(call);
        var table = tables.Existing(Requests.TableName(call));
        var key = Requests.Key(call, table, out _);
        PathChecks.RefuseNestedKeys(table, expressions.Projection?.Paths);
        var stored = tables.Items.Find([(table, key)])[0];
        capacity.Read(table, null, stored?.Size ?? 0, call.OptionalBool("ConsistentRead") == true ? 1 : 0.5);
        return Task.FromResult<JsonObject?>(new JsonObject
        {
            ["Item"] = stored is null ? null : AttributeValueJson.WriteMap(expressions.Projection?.Of(stored.Item) ?? stored.Item),
            ["ConsumedCapacity"] = capacity.Single(),
        });
    }

    public async Task<JsonObject?> PutItem(ApiCall call)
    {
        var returned = ReturnValues(call);
        Requests.RefuseMetrics(call);
        var expressions = new RequestExpressions(call, ExpressionParameters.Put);
        var capacity = new Capacity(call);
        var table = tables.Existing(Requests.TableName(call));
        var key = Requests.Item(call, table, out var item);
        var change = await WriteAsync(call, new ItemWrite(table, key, _ => item), expressions, capacity);
        return Answer(capacity, returned == "ALL_OLD" ? change.Before?.Item : null);
    }

    public async Task<JsonObject?> DeleteItem(ApiCall call)
    {
        var returned = ReturnValues(call);
        Requests.RefuseMetrics(call);
        var expressions = new RequestExpressions(call, ExpressionParameters.Put);
        var capacity = new Capacity(call);
        var table = tables.Existing(Requests.TableName(call));
        var key = Requests.Key(call, table, out _);
        var change = await WriteAsync(call, new ItemWrite(table, key, _ => null), expressions, capacity);
        return Answer(capacity, returned == "ALL_OLD" ? change.Before?.Item : null);
    }

    public async Task<JsonObject?> UpdateItem(ApiCall call)
    {
        var returned = Requests.Choice(call, "ReturnValues", "NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW");
        Requests.RefuseMetrics(call);
        var expressions = new RequestExpressions(call, ExpressionParameters.Update);
        var capacity = new Capacity(call);
        var table = tables.Existing(Requests.TableName(call));
        var itemKey = Requests.Key(call, table, out var key);
        var update = ItemUpdate.Of(table, key, expressions.Update);
        var change = await WriteAsync(call, new ItemWrite(table, itemKey, update), expressions, capacity);
        return Answer(capacity, returned switch
        {
            "ALL_OLD" => change.Before?.Item,
            "ALL_NEW" => change.After,
            "UPDATED_OLD" => Updated(expressions.Update, change.Before?.Item),
            "UPDATED_NEW" => Updated(expressions.Update, change.After),
            _ => null,
        });
    }

    private async Task<ItemChange> WriteAsync(ApiCall call, ItemWrite write, RequestExpressions expressions, Capacity capacity)
    {
        PathChecks.RefuseNestedKeys(write.Table, expressions.Condition?.Paths);
        var conditional = write with { Condition = expressions.Condition, ShowsItemOnFailure = Requests.ShowsItemOnFailure(call) };
        var change = (await tables.Writer.WriteAsync([conditional], call.Trace))[0];
        capacity.Write(change);
        return change;
    }

    private static string ReturnValues(ApiCall call)
    {
        var returned = Requests.Choice(call, "ReturnValues", "NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW");
        return returned is "NONE" or "ALL_OLD" ? returned : throw ServiceException.Validation("ReturnValues can only be ALL_OLD or NONE");
    }

    private static MapValue? Updated(Update? update, MapValue? item) =>
        update is null || item is null || new Projection(update.Targets).Of(item) is not { Members.Count: > 0 } updated ? null : updated;

    private static JsonObject Answer(Capacity capacity, MapValue? attributes) => new()
    {
        ["Attributes"] = attributes is null ? null : AttributeValueJson.WriteMap(attributes),
        ["ConsumedCapacity"] = capacity.Single(),
    };
}
