namespace Amazon.StepFunctions.Model;

/// <summary>Whether input or output is given in full.</summary>
public class HistoryEventExecutionDataDetails
{
    /// <summary>Whether it was cut off.</summary>
    public bool? Truncated { get; set; }
}
