using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Lambda.Api;

/// <summary>The policies of functions: recorded and given back, not enforced.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html"/>
internal sealed class PermissionOperations(LambdaService lambda)
{
    public IEnumerable<LambdaRoute> Routes =>
    [
        new("GET", "/2015-03-31/functions/{}/policy", GetPolicy),
        new("POST", "/2015-03-31/functions/{}/policy", AddPermission) { Status = 201 },
        new("DELETE", "/2015-03-31/functions/{}/policy/{}", RemovePermission),
    ];

    private Task<JsonObject?> GetPolicy(ApiCall call, IReadOnlyList<string> path)
    {
        var function = lambda.Existing(path[0]);
        var permissions = lambda.Permissions(function.Name);
        if (permissions.Count == 0)
            throw NotFound();
        var policy = new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Id"] = "default",
            ["Statement"] = new JsonArray([.. permissions.Select(Statement)]),
        };
        return Task.FromResult<JsonObject?>(new JsonObject { ["Policy"] = policy.ToJsonString(JsonProtocol.Relaxed) });
    }

    private async Task<JsonObject?> AddPermission(ApiCall call, IReadOnlyList<string> path)
    {
        var function = lambda.Existing(path[0]);
        var id = call.Text("StatementId");
        if (lambda.Permissions(function.Name).Any(permission => permission.StatementId == id))
            throw new ServiceException("ResourceConflictException", $"The statement id ({id}) provided already exists. Please provide a new statement id, or remove the existing statement.", 409);
        var permission = new FunctionPermission(id, function.Name, call.Text("Action"), call.Text("Principal"))
        {
            SourceArn = call.OptionalText("SourceArn"),
            SourceAccount = call.OptionalText("SourceAccount"),
        };
        await lambda.PutPermissionAsync(permission);
        return new JsonObject { ["Statement"] = Statement(permission).ToJsonString(JsonProtocol.Relaxed) };
    }

    private async Task<JsonObject?> RemovePermission(ApiCall call, IReadOnlyList<string> path)
    {
        var function = lambda.Existing(path[0]);
        return await lambda.DeletePermissionAsync(function.Name, path[1]) ? null : throw NotFound();
    }

    private JsonObject Statement(FunctionPermission permission)
    {
        var isService = permission.Principal.EndsWith(".amazonaws.com", StringComparison.Ordinal);
        var statement = new JsonObject
        {
            ["Sid"] = permission.StatementId,
            ["Effect"] = "Allow",
            ["Principal"] = permission.Principal == "*" ? "*" : new JsonObject { [isService ? "Service" : "AWS"] = permission.Principal },
            ["Action"] = permission.Action,
            ["Resource"] = lambda.ArnOf(permission.FunctionName),
        };
        var condition = new JsonObject();
        if (permission.SourceAccount is not null)
            condition["StringEquals"] = new JsonObject { ["AWS:SourceAccount"] = permission.SourceAccount };
        if (permission.SourceArn is not null)
            condition["ArnLike"] = new JsonObject { ["AWS:SourceArn"] = permission.SourceArn };
        if (condition.Count > 0)
            statement["Condition"] = condition;
        return statement;
    }

    private static ServiceException NotFound() => new("ResourceNotFoundException", "The resource you requested does not exist.", 404);
}
