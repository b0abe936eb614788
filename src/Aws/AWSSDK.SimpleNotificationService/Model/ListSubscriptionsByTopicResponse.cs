using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The subscriptions.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html"/>
public class ListSubscriptionsByTopicResponse : AmazonWebServiceResponse
{
    /// <summary>The subscriptions.</summary>
    public List<Subscription> Subscriptions { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
