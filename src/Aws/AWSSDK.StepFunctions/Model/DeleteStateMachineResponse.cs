using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>Says that DeleteStateMachine succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html"/>
public class DeleteStateMachineResponse : AmazonWebServiceResponse;
