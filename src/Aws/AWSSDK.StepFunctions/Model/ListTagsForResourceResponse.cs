using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The tags.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListTagsForResource.html"/>
public class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    /// <summary>The tags.</summary>
    public List<Tag> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
