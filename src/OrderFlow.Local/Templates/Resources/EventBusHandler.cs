using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.EventBridge.Tags;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Event buses.</summary>
internal sealed class EventBusHandler(EventBridgeService bridge, TagService tags) : IResourceHandler
{
    public string Type => "AWS::Events::EventBus";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("Name", "Description", "Policy", "Tags");
        var name = properties.Text("Name");
        await bridge.PutBusAsync(name, properties.OptionalText("Description"));
        await tags.AddAsync(bridge.BusArn(name), TagOperations.Read(properties.AsCall()));
        return deployment.Deployed(name, ("Arn", bridge.BusArn(name)), ("Name", name));
    }

    public Task DeleteAsync(DeployedResource resource) => bridge.DeleteBusAsync(resource.Reference);
}
