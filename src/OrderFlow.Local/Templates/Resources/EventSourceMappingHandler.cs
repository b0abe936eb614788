using OrderFlow.Local.Services.Lambda;
using OrderFlow.Local.Services.Lambda.EventSources;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Queues that functions are called with the messages of.</summary>
internal sealed class EventSourceMappingHandler(EventSourceService sources, LambdaService lambda) : IResourceHandler
{
    public string Type => "AWS::Lambda::EventSourceMapping";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow([.. EventSourceMappingProperties.Names, "EventSourceArn", "FunctionName", "Tags"]);
        var function = lambda.Existing(properties.Text("FunctionName"));
        var id = deployment.GeneratedId();
        await sources.PutAsync(EventSourceMappingProperties.Read(properties, id, properties.Text("EventSourceArn"), function.Name));
        return deployment.Deployed(id, ("Id", id), ("EventSourceMappingArn", sources.ArnOf(sources.Existing(id))));
    }

    public Task DeleteAsync(DeployedResource resource) => sources.DeleteAsync(resource.Reference);
}
