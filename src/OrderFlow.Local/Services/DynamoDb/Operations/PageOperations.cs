using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions;
using OrderFlow.Local.Services.DynamoDb.Reading;
using OrderFlow.Local.Services.DynamoDb.Storage;
using OrderFlow.Local.Services.DynamoDb.Tables;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>Query and Scan.</summary>
internal sealed class PageOperations(TableService tables)
{
    private const int MostSegments = 1_000_000;

    public Task<JsonObject?> Query(ApiCall call)
    {
        var expressions = new RequestExpressions(call, ExpressionParameters.Query);
        var conditions = expressions.KeyConditions
            ?? throw ServiceException.Validation("Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.");
        var table = tables.Existing(Requests.TableName(call));
        var index = Index(call, table);
        RefuseKeysInFilter((index?.Key ?? table.Key).Names, expressions, call);
        var range = QueryRange.Of(table, index, conditions) with { Forward = call.OptionalBool("ScanIndexForward") ?? true };
        return Task.FromResult<JsonObject?>(Answer(call, range, expressions));
    }

    public Task<JsonObject?> Scan(ApiCall call)
    {
        var expressions = new RequestExpressions(call, ExpressionParameters.Scan);
        var segment = Segment(call);
        var table = tables.Existing(Requests.TableName(call));
        return Task.FromResult<JsonObject?>(Answer(call, new ItemRange(table, Index(call, table)) { Segment = segment }, expressions));
    }

    private JsonObject Answer(ApiCall call, ItemRange range, RequestExpressions expressions)
    {
        PathChecks.RefuseNestedKeys(range.Table, expressions.Projection?.Paths.Concat(expressions.Filter?.Paths ?? []));
        var capacity = new Capacity(call);
        var selected = Selection.Of(call, range, expressions);
        var limit = call.OptionalInt("Limit");
        if (limit < 1)
            throw ServiceException.Validation($"1 validation error detected: Value '{limit}' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 1");
        if (call.OptionalObject("ExclusiveStartKey") is { } start)
            range = range with { After = StartKey.Read(range, AttributeValueJson.ReadMap(start)) };

        var page = ItemPage.Read(tables.Items, range, selected.View, limit);
        capacity.Read(range.Table, range.Index, page.Bytes, call.OptionalBool("ConsistentRead") == true ? 1 : 0.5);
        return new JsonObject
        {
            ["Items"] = selected.CountsOnly ? null : new JsonArray([.. page.Items.Select(AttributeValueJson.WriteMap)]),
            ["Count"] = page.Items.Count,
            ["ScannedCount"] = page.Scanned,
            ["LastEvaluatedKey"] = page.Last is { } last ? AttributeValueJson.WriteMap(StartKey.Of(range, last)) : null,
            ["ConsumedCapacity"] = capacity.Single(),
        };
    }

    private static IndexDefinition? Index(ApiCall call, TableDefinition table)
    {
        if (call.OptionalText("IndexName") is not { } name)
            return null;
        var index = table.Index(name) ?? throw ServiceException.Validation($"The table does not have the specified index: {name}");
        return index.IsGlobal && call.OptionalBool("ConsistentRead") == true
            ? throw ServiceException.Validation("Consistent reads are not supported on global secondary indexes")
            : index;
    }

    private static void RefuseKeysInFilter(IEnumerable<string> keys, RequestExpressions expressions, ApiCall call)
    {
        var filtered = (expressions.Filter?.Paths ?? []).Select(path => path.Attribute).ToHashSet();
        if (keys.FirstOrDefault(filtered.Contains) is { } key)
            throw ServiceException.Validation($"{(call.Request["QueryFilter"] is null ? "Filter Expression" : "QueryFilter")} can only contain non-primary key attributes: Primary key attribute: {key}");
    }

    private static ScanSegment? Segment(ApiCall call)
    {
        var (segment, total) = (call.OptionalInt("Segment"), call.OptionalInt("TotalSegments"));
        switch (segment, total)
        {
            case (null, null):
                return null;
            case (_, null):
                throw ServiceException.Validation("The TotalSegments parameter is required but was not present in the request when Segment parameter is present");
            case (null, _):
                throw ServiceException.Validation("The Segment parameter is required but was not present in the request when parameter TotalSegments is present");
            case (_, < 1 or > MostSegments):
                throw ServiceException.Validation($"1 validation error detected: Value '{total}' at 'totalSegments' failed to satisfy constraint: Member must have value {(total < 1 ? "greater than or equal to 1" : "less than or equal to 1000000")}");
            case ( < 0, _):
                throw ServiceException.Validation($"1 validation error detected: Value '{segment}' at 'segment' failed to satisfy constraint: Member must have value greater than or equal to 0");
            case var _ when segment >= total:
                throw ServiceException.Validation($"The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: {segment} is not less than TotalSegments: {total}");
            default:
                return new ScanSegment(segment.Value, total.Value);
        }
    }
}
