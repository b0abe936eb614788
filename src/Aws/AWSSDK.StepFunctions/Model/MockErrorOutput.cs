namespace Amazon.StepFunctions.Model;

/// <summary>The error that a task raises in a test.</summary>
public class MockErrorOutput
{
    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
