namespace Amazon.StepFunctions.Model;

/// <summary>Says that a task timed out.</summary>
public class TaskTimedOutEventDetails
{
    /// <summary>The service of the task, such as "lambda".</summary>
    public string ResourceType { get; set; }

    /// <summary>The ARN or the action of the task.</summary>
    public string Resource { get; set; }

    /// <summary>The name of the error.</summary>
    public string Error { get; set; }

    /// <summary>What caused the error.</summary>
    public string Cause { get; set; }
}
