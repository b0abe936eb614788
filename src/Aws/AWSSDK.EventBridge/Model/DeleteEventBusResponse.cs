using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>Says that DeleteEventBus succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteEventBus.html"/>
public class DeleteEventBusResponse : AmazonWebServiceResponse;
