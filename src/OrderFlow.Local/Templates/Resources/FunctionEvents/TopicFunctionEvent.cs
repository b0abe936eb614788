using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Sns;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>Topics whose messages call the function.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-sns.html"/>
internal sealed class TopicFunctionEvent(TopicService topics) : IFunctionEventHandler
{
    public IReadOnlyList<string> Types { get; } = ["SNS"];

    public async Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source)
    {
        var properties = source.Properties;
        properties.Allow("Topic", "Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy", "SqsSubscription");
        if (properties.Values["SqsSubscription"] is { } queue && TemplateText.Scalar(queue) is not ("false" or "False"))
            throw properties.Error("SqsSubscription is not served: subscribe a queue of the template, and give the function an event of the type SQS.");
        try
        {
            var subscription = await topics.SubscribeAsync(properties.Text("Topic"), "lambda", source.FunctionArn, SubscriptionProperties.Read(properties));
            return [new DeployedResource(source.LogicalId, SubscriptionHandler.TypeName, subscription.Arn, new Dictionary<string, string> { ["Arn"] = subscription.Arn })];
        }
        catch (ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }
    }
}
