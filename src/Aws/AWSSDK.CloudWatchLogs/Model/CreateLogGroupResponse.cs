using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>Says that CreateLogGroup succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html"/>
public class CreateLogGroupResponse : AmazonWebServiceResponse;
