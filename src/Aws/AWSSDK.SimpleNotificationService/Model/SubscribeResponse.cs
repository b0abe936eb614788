using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The subscription.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html"/>
public class SubscribeResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the subscription, or "pending confirmation".</summary>
    public string SubscriptionArn { get; set; }
}
