using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>The events that were rejected.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html"/>
public class PutLogEventsResponse : AmazonWebServiceResponse
{
    /// <summary>A token that is no longer needed.</summary>
    public string NextSequenceToken { get; set; }

    /// <summary>The events that were rejected; null if none was.</summary>
    public RejectedLogEventsInfo RejectedLogEventsInfo { get; set; }
}
