namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Map Run failed.</summary>
public class MapRunFailedEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
