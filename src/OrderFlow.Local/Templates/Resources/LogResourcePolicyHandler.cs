using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Resource policies of CloudWatch Logs; recorded.</summary>
internal sealed class LogResourcePolicyHandler(LogsService logs) : IResourceHandler
{
    public string Type => "AWS::Logs::ResourcePolicy";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("PolicyName", "PolicyDocument");
        var name = properties.Text("PolicyName");
        await logs.PutResourcePolicyAsync(name, properties.Text("PolicyDocument"));
        return deployment.Deployed(name);
    }

    public Task DeleteAsync(DeployedResource resource) => logs.DeleteResourcePolicyAsync(resource.Reference);
}
