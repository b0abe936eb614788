using System.Text.Json.Nodes;
using Newtonsoft.Json;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb;
using OrderFlow.Local.Services.DynamoDb.Tables;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Brings a table to what a template says of it; templates and CreateTable say it in the same words.</summary>
internal static class TableDeployment
{
    /// <exception cref="TemplateException">The properties are not those of a table, or they change its key.</exception>
    public static async Task<TableDefinition> DeployAsync(TableService tables, ResourceProperties properties, string name, string? timeToLive)
    {
        var call = new ApiCall(JsonNode.Parse(properties.Values.ToString(Formatting.None))!.AsObject(), "", default(TraceHeader), "", CancellationToken.None) { FromForm = true };
        try
        {
            var wanted = TableRequest.Read(call, name) with { TimeToLiveAttribute = timeToLive };
            return tables.Find(name) is { } existing
                ? await tables.UpdateAsync(name, table => Keep(table, wanted))
                : await tables.CreateAsync(wanted);
        }
        catch (ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }

        TableDefinition Keep(TableDefinition table, TableDefinition wanted) => table.Key == wanted.Key
            ? wanted with { Id = table.Id, CreatedAt = table.CreatedAt }
            : throw properties.Error($"the table {name} exists with the key {table.Key}, and the key of a table cannot be changed to {wanted.Key}. Give the table another name, or delete it.");
    }

    /// <exception cref="TemplateException">The table is protected.</exception>
    public static async Task DeleteAsync(TableService tables, DeployedResource resource)
    {
        if (tables.Find(resource.Reference) is null)
            return;
        try
        {
            await tables.DeleteAsync(resource.Reference);
        }
        catch (ServiceException error)
        {
            throw new TemplateException($"{resource.Type} {resource.LogicalId}: {error.Code}: {error.Message}", error);
        }
    }
}
