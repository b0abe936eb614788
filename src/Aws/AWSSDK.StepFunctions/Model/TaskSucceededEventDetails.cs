namespace Amazon.StepFunctions.Model;

/// <summary>Says that a task succeeded.</summary>
public class TaskSucceededEventDetails
{
    /// <summary>The service of the task, such as "lambda".</summary>
    public string ResourceType { get; set; }

    /// <summary>The ARN or the action of the task.</summary>
    public string Resource { get; set; }

    /// <summary>The output, as JSON.</summary>
    public string Output { get; set; }

    /// <summary>Whether the output is given.</summary>
    public HistoryEventExecutionDataDetails OutputDetails { get; set; }
}
