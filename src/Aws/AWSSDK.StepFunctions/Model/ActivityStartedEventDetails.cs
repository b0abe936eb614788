namespace Amazon.StepFunctions.Model;

/// <summary>Says that a worker took the activity.</summary>
public class ActivityStartedEventDetails
{
    /// <summary>The name of the worker.</summary>
    public string WorkerName { get; set; }
}
