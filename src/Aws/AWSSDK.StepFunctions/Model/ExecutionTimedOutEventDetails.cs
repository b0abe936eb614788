namespace Amazon.StepFunctions.Model;

/// <summary>Says that an execution timed out.</summary>
public class ExecutionTimedOutEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
