namespace Amazon.StepFunctions.Model;

/// <summary>Says that a task was started.</summary>
public class TaskStartedEventDetails
{
    /// <summary>The service of the task, such as "lambda".</summary>
    public string ResourceType { get; set; }

    /// <summary>The ARN or the action of the task.</summary>
    public string Resource { get; set; }
}
