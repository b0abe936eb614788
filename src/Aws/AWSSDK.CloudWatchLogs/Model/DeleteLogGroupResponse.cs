using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>Says that DeleteLogGroup succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html"/>
public class DeleteLogGroupResponse : AmazonWebServiceResponse;
