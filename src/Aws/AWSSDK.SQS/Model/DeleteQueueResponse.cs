using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>Says that DeleteQueue succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html"/>
public class DeleteQueueResponse : AmazonWebServiceResponse;
