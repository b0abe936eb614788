using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>Says that DeleteMessage succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html"/>
public class DeleteMessageResponse : AmazonWebServiceResponse;
