using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>The events that match.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html"/>
public class FilterLogEventsResponse : AmazonWebServiceResponse
{
    /// <summary>The events.</summary>
    public List<FilteredLogEvent> Events { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The log streams that were searched; empty since 2020.</summary>
    public List<SearchedLogStream> SearchedLogStreams { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
