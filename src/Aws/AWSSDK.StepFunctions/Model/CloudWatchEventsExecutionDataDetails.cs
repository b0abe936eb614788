namespace Amazon.StepFunctions.Model;

/// <summary>Whether input or output is given.</summary>
public class CloudWatchEventsExecutionDataDetails
{
    /// <summary>Whether it is included.</summary>
    public bool? Included { get; set; }
}
