namespace Amazon.StepFunctions.Model;

/// <summary>Asks to list the Map Runs of an execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListMapRuns.html"/>
public class ListMapRunsRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>How many there may be in a response at most; 0 for the default of 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
