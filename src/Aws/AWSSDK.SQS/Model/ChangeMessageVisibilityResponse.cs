using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>Says that ChangeMessageVisibility succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html"/>
public class ChangeMessageVisibilityResponse : AmazonWebServiceResponse;
