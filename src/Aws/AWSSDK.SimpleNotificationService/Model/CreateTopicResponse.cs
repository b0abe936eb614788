using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The topic.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html"/>
public class CreateTopicResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }
}
