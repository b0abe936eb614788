using OrderFlow.Local.Services.Sns;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Subscriptions of topics.</summary>
internal sealed class SubscriptionHandler(TopicService topics) : IResourceHandler
{
    public string Type => "AWS::SNS::Subscription";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("TopicArn", "Protocol", "Endpoint", "RawMessageDelivery", "Region");
        var subscription = await topics.SubscribeAsync(
            properties.Text("TopicArn"), properties.Text("Protocol"), properties.Text("Endpoint"), properties.OptionalBool("RawMessageDelivery") ?? false);
        return deployment.Deployed(subscription.Arn, ("Arn", subscription.Arn));
    }

    public Task DeleteAsync(DeployedResource resource) => topics.UnsubscribeAsync(resource.Reference);
}
