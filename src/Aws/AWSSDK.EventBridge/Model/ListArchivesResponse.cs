using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The archives.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListArchives.html"/>
public class ListArchivesResponse : AmazonWebServiceResponse
{
    /// <summary>The archives.</summary>
    public List<Archive> Archives { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
