namespace Amazon.StepFunctions.Model;

/// <summary>Whether X-Ray traces executions.</summary>
public class TracingConfiguration
{
    /// <summary>Whether it is enabled.</summary>
    public bool? Enabled { get; set; }
}
