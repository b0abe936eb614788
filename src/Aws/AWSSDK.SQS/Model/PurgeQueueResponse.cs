using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>Says that PurgeQueue succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html"/>
public class PurgeQueueResponse : AmazonWebServiceResponse;
