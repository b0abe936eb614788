namespace Amazon.StepFunctions.Model;

/// <summary>Says that a state was entered.</summary>
public class StateEnteredEventDetails
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>Whether the input is given.</summary>
    public HistoryEventExecutionDataDetails InputDetails { get; set; }
}
