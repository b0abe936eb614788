using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that SendTaskSuccess succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html"/>
public class SendTaskSuccessResponse : AmazonWebServiceResponse;
