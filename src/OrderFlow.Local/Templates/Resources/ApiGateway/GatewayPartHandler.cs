using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Resources of API Gateway. They are in memory as long as the template has them, so there is nothing to delete of one that vanished.</summary>
internal abstract class GatewayPartHandler(ApiCatalog apis) : IResourceHandler
{
    public abstract string Type { get; }

    protected ApiCatalog Apis => apis;

    public Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        try
        {
            return Task.FromResult(Deploy(deployment));
        }
        catch (FormatException error)
        {
            throw deployment.Properties.Error(error.Message, error);
        }
    }

    public Task DeleteAsync(DeployedResource resource) => Task.CompletedTask;

    protected abstract DeployedResource Deploy(ResourceDeployment deployment);

    /// <summary>The API that a property names by its id.</summary>
    protected GatewayApi ApiOf(ResourceProperties properties, string property) =>
        apis.Find(properties.Text(property)) ?? throw properties.Error($"{property} is {properties.Text(property)}, which is the id of no API.");

    /// <summary>The id of a part of an API; the same at every start.</summary>
    protected static string PartId(ResourceDeployment deployment) => ApiIds.OfPart(deployment.StackName, deployment.LogicalId);
}
