using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A subscription of a topic, which is a resource or stands in its topic.</summary>
/// <param name="TopicArn">The topic.</param>
/// <param name="Protocol">How it is called, such as <c>sqs</c>.</param>
/// <param name="Endpoint">What is called.</param>
/// <param name="Pointer">Where it stands.</param>
internal sealed record Subscription(string TopicArn, string Protocol, string Endpoint, string Pointer)
{
    public static IEnumerable<Subscription> Of(CheckedTemplate template)
    {
        foreach (var resource in template.OfType("AWS::SNS::Subscription"))
        {
            if (Read(resource.Text(nameof(TopicArn)), resource.Properties, resource.PointerTo(nameof(Endpoint))) is { } subscription)
                yield return subscription;
        }

        foreach (var topic in template.OfType("AWS::SNS::Topic"))
        {
            foreach (var (values, index) in (topic.Properties[nameof(Subscription)] as JArray ?? []).OfType<JObject>().Select((values, index) => (values, index)))
            {
                if (Read(topic.Arn, values, topic.PointerTo(nameof(Subscription), $"{index}")) is { } subscription)
                    yield return subscription;
            }
        }
    }

    private static Subscription? Read(string? topic, JObject values, string pointer) =>
        topic is not null && TemplateText.Scalar(values[nameof(Protocol)]) is { } protocol && TemplateText.Scalar(values[nameof(Endpoint)]) is { } endpoint
            ? new Subscription(topic, protocol, endpoint, pointer)
            : null;
}
