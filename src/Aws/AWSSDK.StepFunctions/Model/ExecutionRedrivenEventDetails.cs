namespace Amazon.StepFunctions.Model;

/// <summary>Says that an execution was redriven.</summary>
public class ExecutionRedrivenEventDetails
{
    /// <summary>How often the execution was redriven.</summary>
    public int? RedriveCount { get; set; }
}
