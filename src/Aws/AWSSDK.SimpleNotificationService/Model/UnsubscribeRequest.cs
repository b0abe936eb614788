namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to delete a subscription.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Unsubscribe.html"/>
public class UnsubscribeRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public UnsubscribeRequest()
    {
    }

    /// <summary>Starts with <see cref="SubscriptionArn"/>.</summary>
    public UnsubscribeRequest(string subscriptionArn)
    {
        SubscriptionArn = subscriptionArn;
    }

    /// <summary>The ARN of the subscription.</summary>
    public string SubscriptionArn { get; set; }
}
