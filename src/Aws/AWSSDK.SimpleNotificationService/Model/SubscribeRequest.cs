namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to subscribe an endpoint to a topic.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html"/>
public class SubscribeRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public SubscribeRequest()
    {
    }

    /// <summary>Starts with <see cref="TopicArn"/>, <see cref="Protocol"/> and <see cref="Endpoint"/>.</summary>
    public SubscribeRequest(string topicArn, string protocol, string endpoint)
    {
        TopicArn = topicArn;
        Protocol = protocol;
        Endpoint = endpoint;
    }

    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }

    /// <summary>The protocol, such as "sqs", "lambda" or "https".</summary>
    public string Protocol { get; set; }

    /// <summary>The endpoint: an ARN, a URL, an address or a number.</summary>
    public string Endpoint { get; set; }

    /// <summary>The attributes, by name.</summary>
    public Dictionary<string, string> Attributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Whether the ARN is given although the subscription is not confirmed.</summary>
    public bool? ReturnSubscriptionArn { get; set; }
}
