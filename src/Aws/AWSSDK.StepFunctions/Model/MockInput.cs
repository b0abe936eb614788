namespace Amazon.StepFunctions.Model;

/// <summary>What stands for a task's result in a test.</summary>
public class MockInput
{
    /// <summary>The result, as JSON.</summary>
    public string Result { get; set; }

    /// <summary>The error that the task raises instead of a result.</summary>
    public MockErrorOutput ErrorOutput { get; set; }

    /// <summary>How strictly the result is checked against the service's API.</summary>
    public MockResponseValidationMode FieldValidationMode { get; set; }
}
