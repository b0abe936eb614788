using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Who may invoke a function; recorded.</summary>
internal sealed class LambdaPermissionHandler(LambdaService lambda) : IResourceHandler
{
    public string Type => "AWS::Lambda::Permission";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("Action", "FunctionName", "Principal", "SourceArn", "SourceAccount", "EventSourceToken", "FunctionUrlAuthType", "PrincipalOrgID");
        var function = lambda.Existing(properties.Text("FunctionName"));
        var id = deployment.GeneratedName();
        await lambda.PutPermissionAsync(new FunctionPermission(id, function.Name, properties.Text("Action"), properties.Text("Principal"))
        {
            SourceArn = properties.OptionalText("SourceArn"),
            SourceAccount = properties.OptionalText("SourceAccount"),
        });
        // A permission of another function is another permission, which the identity has to tell.
        return deployment.Deployed(id, ("Id", id), ("Arn", $"{lambda.ArnOf(function.Name)}|{id}"), ("FunctionName", function.Name));
    }

    public Task DeleteAsync(DeployedResource resource) => lambda.DeletePermissionAsync(resource.Attributes.GetValueOrDefault("FunctionName", ""), resource.Reference);
}
