using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The targets that could not be added.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html"/>
public class PutTargetsResponse : AmazonWebServiceResponse
{
    /// <summary>The entries that failed.</summary>
    public List<PutTargetsResultEntry> FailedEntries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>How many entries failed.</summary>
    public int? FailedEntryCount { get; set; }
}
