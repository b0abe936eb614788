namespace Amazon.StepFunctions.Model;

/// <summary>Says that an activity failed.</summary>
public class ActivityFailedEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
