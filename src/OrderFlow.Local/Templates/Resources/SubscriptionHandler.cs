using OrderFlow.Local.Services.Sns;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Subscriptions of topics.</summary>
internal sealed class SubscriptionHandler(TopicService topics) : IResourceHandler
{
    public const string TypeName = "AWS::SNS::Subscription";

    public string Type => TypeName;

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow([.. SubscriptionProperties.Names, "TopicArn", "Protocol", "Endpoint", "Region"]);
        var subscription = await topics.SubscribeAsync(
            properties.Text("TopicArn"), properties.Text("Protocol"), properties.Text("Endpoint"), SubscriptionProperties.Read(properties));
        return deployment.Deployed(subscription.Arn, ("Arn", subscription.Arn));
    }

    public Task DeleteAsync(DeployedResource resource) => topics.UnsubscribeAsync(resource.Reference);
}
