namespace Amazon.StepFunctions.Model;

/// <summary>Asks to list the executions of a state machine, the latest first.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html"/>
public class ListExecutionsRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the state machine.</summary>
    public string StateMachineArn { get; set; }

    /// <summary>The status of the executions that are listed.</summary>
    public ExecutionStatus StatusFilter { get; set; }

    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }

    /// <summary>Whether only redriven executions are listed.</summary>
    public ExecutionRedriveFilter RedriveFilter { get; set; }

    /// <summary>How many there may be in a response at most; 0 for the default of 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
