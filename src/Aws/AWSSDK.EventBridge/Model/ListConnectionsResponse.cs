using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The connections.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListConnections.html"/>
public class ListConnectionsResponse : AmazonWebServiceResponse
{
    /// <summary>The connections.</summary>
    public List<Connection> Connections { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
