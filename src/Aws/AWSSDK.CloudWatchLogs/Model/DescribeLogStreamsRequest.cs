namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to list the log streams of a log group.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html"/>
public class DescribeLogStreamsRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }

    /// <summary>The name or ARN of the log group.</summary>
    public string LogGroupIdentifier { get; set; }

    /// <summary>What the names of the log streams begin with.</summary>
    public string LogStreamNamePrefix { get; set; }

    /// <summary>By what the log streams are ordered.</summary>
    public OrderBy OrderBy { get; set; }

    /// <summary>Whether the order is reversed.</summary>
    public bool? Descending { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
