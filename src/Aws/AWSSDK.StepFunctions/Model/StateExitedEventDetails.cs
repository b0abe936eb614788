namespace Amazon.StepFunctions.Model;

/// <summary>Says that a state was left.</summary>
public class StateExitedEventDetails
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; }

    /// <summary>Whether the output is given.</summary>
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }

    /// <summary>The variables that the state assigned, each as JSON.</summary>
    public Dictionary<string, string> AssignedVariables { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Whether the variables are given in full.</summary>
    public AssignedVariablesDetails AssignedVariablesDetails { get; set; }
}
