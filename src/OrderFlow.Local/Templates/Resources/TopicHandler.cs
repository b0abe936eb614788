using OrderFlow.Local.Services.Sns;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Topics, with the subscriptions that stand in them.</summary>
internal sealed class TopicHandler(TopicService topics) : IResourceHandler
{
    public string Type => "AWS::SNS::Topic";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("TopicName", "DisplayName", "Subscription", "KmsMasterKeyId", "Tags", "TracingConfig");
        var name = properties.OptionalText("TopicName") ?? deployment.GeneratedName(256);
        await topics.PutTopicAsync(name, properties.OptionalText("DisplayName"));
        var arn = topics.ArnOf(name);
        foreach (var subscription in properties.Structures("Subscription"))
            await topics.SubscribeAsync(arn, subscription.Text("Protocol"), subscription.Text("Endpoint"), raw: false);
        return deployment.Deployed(arn, ("TopicArn", arn), ("TopicName", name), ("Arn", arn));
    }

    public Task DeleteAsync(DeployedResource resource) => topics.DeleteTopicAsync(resource.Reference);
}
