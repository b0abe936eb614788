namespace Amazon.StepFunctions.Model;

/// <summary>Says that an activity could not be scheduled.</summary>
public class ActivityScheduleFailedEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
