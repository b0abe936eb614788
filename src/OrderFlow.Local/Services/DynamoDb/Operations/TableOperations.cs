using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Tables;

namespace OrderFlow.Local.Services.DynamoDb.Operations;

/// <summary>Operations on tables. They take effect at once: a table is ACTIVE when it is created.</summary>
internal sealed class TableOperations(TableService tables)
{
    private const int MostListed = 100;

    public async Task<JsonObject?> CreateTable(ApiCall call) =>
        Described("TableDescription", await tables.CreateAsync(TableRequest.Read(call, call.Text("TableName"))));

    public async Task<JsonObject?> DeleteTable(ApiCall call)
    {
        var deleted = await tables.DeleteAsync(Requests.TableName(call));
        return new JsonObject { ["TableDescription"] = TableDescription.Write(deleted, tables.ArnOf(deleted.Name), "DELETING", (0, 0), _ => (0, 0)) };
    }

    public Task<JsonObject?> DescribeTable(ApiCall call) => Task.FromResult<JsonObject?>(Described("Table", Found(call)));

    public Task<JsonObject?> ListTables(ApiCall call)
    {
        var limit = call.OptionalInt("Limit") ?? MostListed;
        if (limit is < 1 or > MostListed)
            throw ServiceException.Validation($"1 validation error detected: Value '{limit}' at 'limit' failed to satisfy constraint: Member must have value {(limit < 1 ? "greater than or equal to 1" : "less than or equal to 100")}");
        var after = call.OptionalText("ExclusiveStartTableName");
        var names = tables.Tables.Select(table => table.Name).Where(name => after is null || string.CompareOrdinal(name, after) > 0).ToList();
        return Task.FromResult<JsonObject?>(new JsonObject
        {
            ["TableNames"] = new JsonArray([.. names.Take(limit).Select(name => JsonValue.Create(name))]),
            ["LastEvaluatedTableName"] = names.Count > limit ? names[limit - 1] : null,
        });
    }

    public async Task<JsonObject?> UpdateTable(ApiCall call) =>
        Described("TableDescription", await tables.UpdateAsync(Requests.TableName(call), table => TableUpdate.Apply(call, table)));

    public Task<JsonObject?> DescribeTimeToLive(ApiCall call)
    {
        var attribute = Found(call).TimeToLiveAttribute;
        return Task.FromResult<JsonObject?>(new JsonObject
        {
            ["TimeToLiveDescription"] = new JsonObject { ["TimeToLiveStatus"] = attribute is null ? "DISABLED" : "ENABLED", ["AttributeName"] = attribute },
        });
    }

    public async Task<JsonObject?> UpdateTimeToLive(ApiCall call)
    {
        var specification = call.Structure("TimeToLiveSpecification") ?? throw ApiCall.Missing("TimeToLiveSpecification");
        var (attribute, enabled) = (specification.Text("AttributeName"), specification.OptionalBool("Enabled") ?? throw ApiCall.Missing("TimeToLiveSpecification.enabled"));
        await tables.UpdateAsync(Requests.TableName(call), table => (table.TimeToLiveAttribute, enabled) switch
        {
            (null, false) => throw ServiceException.Validation("TimeToLive is already disabled"),
            ({ } before, true) when before == attribute => throw ServiceException.Validation("TimeToLive is already enabled"),
            ({ } before, _) when before != attribute => throw ServiceException.Validation($"TimeToLive is active on a different AttributeName: current AttributeName is {before}"),
            _ => table with { TimeToLiveAttribute = enabled ? attribute : null },
        });
        return new JsonObject { ["TimeToLiveSpecification"] = new JsonObject { ["AttributeName"] = attribute, ["Enabled"] = enabled } };
    }

    private TableDefinition Found(ApiCall call)
    {
        var name = Requests.TableName(call);
        return tables.Find(name) ?? throw TableErrors.NotFound(name);
    }

    private JsonObject Described(string member, TableDefinition table) => new()
    {
        [member] = TableDescription.Write(table, tables.ArnOf(table.Name), "ACTIVE", tables.Count(table), index => tables.Items.Count(table, index)),
    };
}
