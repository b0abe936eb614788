using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The API destination is deleted.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteApiDestination.html"/>
public class DeleteApiDestinationResponse : AmazonWebServiceResponse;
