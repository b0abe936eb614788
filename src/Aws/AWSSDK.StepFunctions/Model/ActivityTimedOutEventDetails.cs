namespace Amazon.StepFunctions.Model;

/// <summary>Says that an activity timed out.</summary>
public class ActivityTimedOutEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
