namespace Amazon.StepFunctions.Model;

/// <summary>Says that an activity succeeded.</summary>
public class ActivitySucceededEventDetails
{
    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; }

    /// <summary>Whether the output is given.</summary>
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}
