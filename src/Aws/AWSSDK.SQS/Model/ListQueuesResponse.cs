using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>The queues.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html"/>
public class ListQueuesResponse : AmazonWebServiceResponse
{
    /// <summary>The URLs of the queues.</summary>
    public List<string> QueueUrls { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
