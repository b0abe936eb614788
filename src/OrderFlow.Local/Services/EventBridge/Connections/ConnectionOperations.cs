using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>The operations of connections.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnection.html"/>
internal sealed class ConnectionOperations(ConnectionService connections)
{
    public IReadOnlyDictionary<string, ApiOperation> All => new Dictionary<string, ApiOperation>
    {
        ["CreateConnection"] = Create,
        ["DeauthorizeConnection"] = Deauthorize,
        ["DeleteConnection"] = Delete,
        ["DescribeConnection"] = Describe,
        ["ListConnections"] = List,
        ["UpdateConnection"] = Update,
    };

    private async Task<JsonObject?> Create(ApiCall call)
    {
        var name = call.Text("Name");
        if (connections.Find(name) is not null)
            throw ServiceException.AlreadyExists($"Connection {name} already exists.");
        RefuseConnectivity(call);
        var type = ConnectionMembers.Type(call.Text("AuthorizationType"));
        var parameters = call.Structure("AuthParameters") ?? throw ApiCall.Missing("AuthParameters");
        return Answer(await connections.PutAsync(name, type, call.OptionalText("Description"), ConnectionMembers.Read(parameters, type)));
    }

    private async Task<JsonObject?> Update(ApiCall call)
    {
        var connection = connections.Existing(call.Text("Name"));
        RefuseConnectivity(call);
        var type = ConnectionMembers.Type(call.OptionalText("AuthorizationType") ?? connection.AuthorizationType);
        var authorization = call.Structure("AuthParameters") is { } parameters ? ConnectionMembers.Read(parameters, type) : null;
        return Answer(await connections.PutAsync(connection.Name, type, call.OptionalText("Description") ?? connection.Description, authorization));
    }

    private async Task<JsonObject?> Deauthorize(ApiCall call) => Answer(await connections.DeauthorizeAsync(call.Text("Name")));

    private async Task<JsonObject?> Delete(ApiCall call) => Answer(await connections.DeleteAsync(call.Text("Name")));

    private Task<JsonObject?> Describe(ApiCall call)
    {
        var connection = connections.Existing(call.Text("Name"));
        var described = Summary(connection);
        described["Description"] = connection.Description;
        described["SecretArn"] = connections.SecretArn(connection);
        described["AuthParameters"] = connections.Authorization(connection) is { } authorization ? ConnectionMembers.Write(authorization) : null;
        return Task.FromResult<JsonObject?>(described);
    }

    private Task<JsonObject?> List(ApiCall call)
    {
        var prefix = call.OptionalText("NamePrefix") ?? "";
        var state = call.OptionalText("ConnectionState");
        var listed = connections.All
            .Where(connection => connection.Name.StartsWith(prefix, StringComparison.Ordinal) && (state is null || connection.State == state))
            .ToList();
        return Task.FromResult<JsonObject?>(Page.Of(listed, call, "Limit", 100, "NextToken").Answer("Connections", "NextToken", Summary));
    }

    private static void RefuseConnectivity(ApiCall call)
    {
        if (call.Structure("InvocationConnectivityParameters") is not null)
            throw ServiceException.Validation("The member InvocationConnectivityParameters is not served: private APIs need a network.");
    }

    private static JsonObject Answer(ConnectionDefinition connection) => new()
    {
        ["ConnectionArn"] = connection.Arn,
        ["ConnectionState"] = connection.State,
        ["CreationTime"] = connection.CreationTime.ToUnixTimeSeconds(),
        ["LastModifiedTime"] = connection.LastModifiedTime.ToUnixTimeSeconds(),
        ["LastAuthorizedTime"] = connection.LastAuthorizedTime?.ToUnixTimeSeconds(),
    };

    private static JsonObject Summary(ConnectionDefinition connection)
    {
        var summary = Answer(connection);
        summary["Name"] = connection.Name;
        summary["AuthorizationType"] = connection.AuthorizationType;
        summary["StateReason"] = connection.StateReason;
        return summary;
    }
}
