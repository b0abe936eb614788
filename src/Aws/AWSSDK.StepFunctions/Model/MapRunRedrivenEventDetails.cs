namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Map Run was redriven.</summary>
public class MapRunRedrivenEventDetails
{
    /// <summary>The ARN of the Map Run; null without one.</summary>
    public string MapRunArn { get; set; }

    /// <summary>How often the execution was redriven.</summary>
    public int? RedriveCount { get; set; }
}
