using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The event buses.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventBuses.html"/>
public class ListEventBusesResponse : AmazonWebServiceResponse
{
    /// <summary>The event buses.</summary>
    public List<EventBus> EventBuses { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
