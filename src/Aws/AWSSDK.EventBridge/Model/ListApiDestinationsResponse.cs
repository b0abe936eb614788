using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The API destinations.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListApiDestinations.html"/>
public class ListApiDestinationsResponse : AmazonWebServiceResponse
{
    /// <summary>The API destinations.</summary>
    public List<ApiDestination> ApiDestinations { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
