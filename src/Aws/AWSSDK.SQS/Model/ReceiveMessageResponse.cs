using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>The messages.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"/>
public class ReceiveMessageResponse : AmazonWebServiceResponse
{
    /// <summary>The messages.</summary>
    public List<Message> Messages { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
