using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The targets that could not be removed.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html"/>
public class RemoveTargetsResponse : AmazonWebServiceResponse
{
    /// <summary>The entries that failed.</summary>
    public List<RemoveTargetsResultEntry> FailedEntries { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>How many entries failed.</summary>
    public int? FailedEntryCount { get; set; }
}
