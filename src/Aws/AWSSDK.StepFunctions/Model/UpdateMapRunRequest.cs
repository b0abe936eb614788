namespace Amazon.StepFunctions.Model;

/// <summary>Asks to change how many child executions of a Map Run go at a time, and how many may fail.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_UpdateMapRun.html"/>
public class UpdateMapRunRequest : AmazonStepFunctionsRequest
{
    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }

    /// <summary>How many iterations run at a time.</summary>
    public int? MaxConcurrency { get; set; }

    /// <summary>What part of failures is tolerated, in percent.</summary>
    public float? ToleratedFailurePercentage { get; set; }

    /// <summary>How many failures are tolerated.</summary>
    public long? ToleratedFailureCount { get; set; }
}
