using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that SendTaskFailure succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html"/>
public class SendTaskFailureResponse : AmazonWebServiceResponse;
