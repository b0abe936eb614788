using OrderFlow.Local.Services.EventBridge.ApiDestinations;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>API destinations.</summary>
internal sealed class ApiDestinationHandler(ApiDestinationService destinations) : IResourceHandler
{
    public string Type => "AWS::Events::ApiDestination";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("Name", "Description", "ConnectionArn", "HttpMethod", "InvocationEndpoint", "InvocationRateLimitPerSecond");
        var name = properties.OptionalText("Name") ?? deployment.GeneratedName();
        var destination = await destinations.PutAsync(ApiDestinationOperations.Read(properties.AsCall(), name));
        return deployment.Deployed(
            destination.Name,
            ("Arn", destination.Arn),
            ("ArnForPolicy", destination.Arn[..destination.Arn.LastIndexOf('/')]));
    }

    public async Task DeleteAsync(DeployedResource resource)
    {
        if (destinations.Find(resource.Reference) is not null)
            await destinations.DeleteAsync(resource.Reference);
    }
}
