using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>The new queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html"/>
public class CreateQueueResponse : AmazonWebServiceResponse
{
    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }
}
