using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>The events.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html"/>
public class GetLogEventsResponse : AmazonWebServiceResponse
{
    /// <summary>The events.</summary>
    public List<OutputLogEvent> Events { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where later events are; the same as the request's token if there are none.</summary>
    public string NextForwardToken { get; set; }

    /// <summary>Where earlier events are; the same as the request's token if there are none.</summary>
    public string NextBackwardToken { get; set; }
}
