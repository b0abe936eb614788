using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that SendTaskHeartbeat succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html"/>
public class SendTaskHeartbeatResponse : AmazonWebServiceResponse;
