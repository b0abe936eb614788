using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>The URL.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html"/>
public class GetQueueUrlResponse : AmazonWebServiceResponse
{
    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }
}
