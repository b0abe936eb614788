namespace Amazon.StepFunctions.Model;

/// <summary>Says that an expression failed.</summary>
public class EvaluationFailedEventDetails
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }

    /// <summary>The field of the state whose expression failed.</summary>
    public string Location { get; set; }

    /// <summary>The name of the state.</summary>
    public string State { get; set; }
}
