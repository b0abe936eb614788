namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to list the log groups.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogGroups.html"/>
public class DescribeLogGroupsRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>What the names of the log groups begin with.</summary>
    public string LogGroupNamePrefix { get; set; }

    /// <summary>What the names of the log groups contain.</summary>
    public string LogGroupNamePattern { get; set; }

    /// <summary>The accounts whose log groups are included.</summary>
    public List<string> AccountIdentifiers { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Whether log groups of linked accounts are included.</summary>
    public bool? IncludeLinkedAccounts { get; set; }

    /// <summary>The class of the log group.</summary>
    public LogGroupClass LogGroupClass { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
