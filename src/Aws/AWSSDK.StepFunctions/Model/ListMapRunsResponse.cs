using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The Map Runs.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListMapRuns.html"/>
public class ListMapRunsResponse : AmazonWebServiceResponse
{
    /// <summary>The Map Runs.</summary>
    public List<MapRunListItem> MapRuns { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
