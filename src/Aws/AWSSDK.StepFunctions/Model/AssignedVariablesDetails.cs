namespace Amazon.StepFunctions.Model;

/// <summary>Whether the variables are given in full.</summary>
public class AssignedVariablesDetails
{
    /// <summary>Whether it was cut off.</summary>
    public bool? Truncated { get; set; }
}
