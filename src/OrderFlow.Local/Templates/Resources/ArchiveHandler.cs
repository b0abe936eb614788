using OrderFlow.Local.Services.EventBridge.Archives;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Archives of events; recorded.</summary>
internal sealed class ArchiveHandler(ArchiveService archives) : IResourceHandler
{
    public string Type => "AWS::Events::Archive";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("ArchiveName", "Description", "EventPattern", "RetentionDays", "SourceArn");
        var archive = await archives.PutAsync(new ArchiveDefinition(properties.OptionalText("ArchiveName") ?? deployment.GeneratedName(48), properties.Text("SourceArn"), default)
        {
            Description = properties.OptionalText("Description"),
            EventPattern = properties.OptionalDocument("EventPattern"),
            RetentionDays = properties.OptionalInt("RetentionDays") ?? 0,
        });
        return deployment.Deployed(archive.Name, ("Arn", archives.ArnOf(archive.Name)), ("ArchiveName", archive.Name));
    }

    public async Task DeleteAsync(DeployedResource resource)
    {
        if (archives.Find(resource.Reference) is not null)
            await archives.DeleteAsync(resource.Reference);
    }
}
