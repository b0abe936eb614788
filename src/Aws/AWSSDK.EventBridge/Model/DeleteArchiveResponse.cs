using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The archive is deleted.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteArchive.html"/>
public class DeleteArchiveResponse : AmazonWebServiceResponse;
