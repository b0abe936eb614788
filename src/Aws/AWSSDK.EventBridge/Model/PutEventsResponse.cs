using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>What became of the events; those that failed are not published.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"/>
public class PutEventsResponse : AmazonWebServiceResponse
{
    /// <summary>What became of each event, in the order of the request.</summary>
    public List<PutEventsResultEntry> Entries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>How many entries failed.</summary>
    public int? FailedEntryCount { get; set; }
}
