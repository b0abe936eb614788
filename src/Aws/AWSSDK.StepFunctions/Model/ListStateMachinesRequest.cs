namespace Amazon.StepFunctions.Model;

/// <summary>Asks to list the state machines.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html"/>
public class ListStateMachinesRequest : AmazonStepFunctionsRequest
{
    /// <summary>How many there may be in a response at most; 0 for the default of 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
