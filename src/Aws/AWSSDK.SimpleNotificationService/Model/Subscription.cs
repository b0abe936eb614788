namespace Amazon.SimpleNotificationService.Model;

/// <summary>A subscription.</summary>
public class Subscription
{
    /// <summary>The ARN of the subscription.</summary>
    public string SubscriptionArn { get; set; }

    /// <summary>The account that owns the subscription.</summary>
    public string Owner { get; set; }

    /// <summary>The protocol, such as "sqs", "lambda" or "https".</summary>
    public string Protocol { get; set; }

    /// <summary>The endpoint: an ARN, a URL, an address or a number.</summary>
    public string Endpoint { get; set; }

    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }
}
