using OrderFlow.Local.Services.Sns;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Topics, with the subscriptions that stand in them.</summary>
internal sealed class TopicHandler(TopicService topics) : IResourceHandler
{
    private static readonly string[] Attributes =
        ["DisplayName", "KmsMasterKeyId", "TracingConfig", "SignatureVersion", "FifoTopic", "ContentBasedDeduplication", "DataProtectionPolicy"];

    public string Type => "AWS::SNS::Topic";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow([.. Attributes, "TopicName", "Subscription", "Tags"]);
        var name = properties.OptionalText("TopicName") ?? deployment.GeneratedName(256);
        await topics.PutTopicAsync(name, Attributes.Where(properties.Has).ToDictionary(attribute => attribute, attribute => properties.OptionalDocument(attribute)!));
        var arn = topics.ArnOf(name);
        var subscriptions = new List<DeployedResource>();
        foreach (var subscription in properties.Structures("Subscription"))
        {
            subscription.Allow("Protocol", "Endpoint");
            var subscribed = await topics.SubscribeAsync(arn, subscription.Text("Protocol"), subscription.Text("Endpoint"), SubscriptionAttributes.None);
            // No logical id of a template has a slash in it.
            subscriptions.Add(new DeployedResource(
                $"{deployment.LogicalId}/{subscribed.Endpoint}", SubscriptionHandler.TypeName, subscribed.Arn, new Dictionary<string, string> { ["Arn"] = subscribed.Arn }));
        }

        return deployment.Deployed(arn, ("TopicArn", arn), ("TopicName", name), ("Arn", arn)) with { Derived = subscriptions };
    }

    public Task DeleteAsync(DeployedResource resource) => topics.DeleteTopicAsync(resource.Reference);
}
