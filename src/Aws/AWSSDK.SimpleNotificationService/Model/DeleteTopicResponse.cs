using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Says that DeleteTopic succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_DeleteTopic.html"/>
public class DeleteTopicResponse : AmazonWebServiceResponse;
