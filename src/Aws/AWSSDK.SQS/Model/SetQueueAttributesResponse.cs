using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>Says that SetQueueAttributes succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html"/>
public class SetQueueAttributesResponse : AmazonWebServiceResponse;
