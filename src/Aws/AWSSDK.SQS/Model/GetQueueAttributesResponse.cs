using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>The attributes.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html"/>
public class GetQueueAttributesResponse : AmazonWebServiceResponse
{
    /// <summary>The attributes, by name.</summary>
    public Dictionary<string, string> Attributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
