using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>Says that CreateLogStream succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogStream.html"/>
public class CreateLogStreamResponse : AmazonWebServiceResponse;
