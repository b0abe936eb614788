using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The tags are added.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TagResource.html"/>
public class TagResourceResponse : AmazonWebServiceResponse;
