using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The tags are taken away.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UntagResource.html"/>
public class UntagResourceResponse : AmazonWebServiceResponse;
