namespace Amazon.StepFunctions.Model;

/// <summary>Asks to delete a state machine; executions that run go on.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DeleteStateMachine.html"/>
public class DeleteStateMachineRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }
}
