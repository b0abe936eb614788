using Newtonsoft.Json;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>A resource that the endpoint keeps but acts on in no way, since it enforces no permissions.</summary>
internal abstract class RecordedHandler(Catalog<string> records) : IResourceHandler
{
    public abstract string Type { get; }

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var deployed = Describe(deployment);
        await records.PutAsync($"{Type}|{deployed.LogicalId}", deployment.Properties.Values.ToString(Formatting.None));
        return deployed;
    }

    public Task DeleteAsync(DeployedResource resource) => records.RemoveAsync($"{Type}|{resource.LogicalId}");

    /// <summary>Checks the properties and says what <c>Ref</c> and <c>Fn::GetAtt</c> give.</summary>
    protected abstract DeployedResource Describe(ResourceDeployment deployment);
}
