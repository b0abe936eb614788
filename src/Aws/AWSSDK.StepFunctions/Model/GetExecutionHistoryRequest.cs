namespace Amazon.StepFunctions.Model;

/// <summary>Asks to list what happened in an execution.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html"/>
public class GetExecutionHistoryRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the execution.</summary>
    public string ExecutionArn { get; set; }

    /// <summary>Whether input and output are given.</summary>
    public bool? IncludeExecutionData { get; set; }

    /// <summary>How many there may be in a response at most; 0 for the default of 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>Whether the latest event comes first.</summary>
    public bool? ReverseOrder { get; set; }
}
