using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>The log streams.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html"/>
public class DescribeLogStreamsResponse : AmazonWebServiceResponse
{
    /// <summary>The log streams.</summary>
    public List<LogStream> LogStreams { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
