namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Map Run was started.</summary>
public class MapRunStartedEventDetails
{
    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }
}
