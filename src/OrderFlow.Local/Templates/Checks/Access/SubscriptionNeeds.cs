using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>What SNS calls for subscriptions.</summary>
internal static class SubscriptionNeeds
{
    public static IEnumerable<AccessNeed> Of(CheckedTemplate template)
    {
        foreach (var subscription in Subscription.Of(template))
        {
            var action = subscription.Protocol switch
            {
                "sqs" => "sqs:SendMessage",
                "lambda" => "lambda:InvokeFunction",
                _ => null,
            };
            if (action is null)
                continue;
            yield return new AccessNeed($"SNS, for the topic {template.ByArn(subscription.TopicArn)?.LogicalId ?? subscription.TopicArn},", action, subscription.Endpoint, subscription.Pointer)
            {
                What = template.NameOf(subscription.Endpoint),
                Service = "sns.amazonaws.com",
                SourceArn = subscription.TopicArn,
            };
        }
    }
}
