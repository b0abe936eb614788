using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Log groups.</summary>
internal sealed class LogGroupHandler(LogsService logs) : IResourceHandler
{
    public string Type => "AWS::Logs::LogGroup";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("LogGroupName", "RetentionInDays", "KmsKeyId", "LogGroupClass", "DataProtectionPolicy", "Tags");
        var name = properties.OptionalText("LogGroupName") ?? deployment.GeneratedName(512);
        var retention = properties.OptionalInt("RetentionInDays");
        if (logs.Find(name) is null)
            await logs.CreateGroupAsync(name, retention);
        else
            await logs.SetRetentionAsync(name, retention);
        return deployment.Deployed(name, ("Arn", logs.ArnOf(name)));
    }

    public Task DeleteAsync(DeployedResource resource) =>
        logs.Find(resource.Reference) is null ? Task.CompletedTask : logs.DeleteGroupAsync(resource.Reference);
}
