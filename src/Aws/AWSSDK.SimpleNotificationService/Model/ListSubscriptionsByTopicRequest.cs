namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to list the subscriptions of a topic.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html"/>
public class ListSubscriptionsByTopicRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public ListSubscriptionsByTopicRequest()
    {
    }

    /// <summary>Starts with <see cref="TopicArn"/>.</summary>
    public ListSubscriptionsByTopicRequest(string topicArn)
    {
        TopicArn = topicArn;
    }

    /// <summary>Starts with <see cref="TopicArn"/> and <see cref="NextToken"/>.</summary>
    public ListSubscriptionsByTopicRequest(string topicArn, string nextToken)
    {
        TopicArn = topicArn;
        NextToken = nextToken;
    }

    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
