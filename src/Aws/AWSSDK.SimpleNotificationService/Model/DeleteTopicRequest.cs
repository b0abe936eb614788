namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to delete a topic with its subscriptions.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html"/>
public class DeleteTopicRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public DeleteTopicRequest()
    {
    }

    /// <summary>Starts with <see cref="TopicArn"/>.</summary>
    public DeleteTopicRequest(string topicArn)
    {
        TopicArn = topicArn;
    }

    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }
}
