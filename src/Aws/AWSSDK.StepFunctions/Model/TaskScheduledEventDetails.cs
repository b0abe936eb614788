namespace Amazon.StepFunctions.Model;

/// <summary>Says that a task was scheduled.</summary>
public class TaskScheduledEventDetails
{
    /// <summary>The service of the task, such as "lambda".</summary>
    public string ResourceType { get; set; }

    /// <summary>The ARN or the action of the task.</summary>
    public string Resource { get; set; }

    /// <summary>The Region of the task.</summary>
    public string Region { get; set; }

    /// <summary>What is passed to the task, as JSON.</summary>
    public string Parameters { get; set; }

    /// <summary>How long the task may take, in seconds.</summary>
    public long? TimeoutInSeconds { get; set; }

    /// <summary>How long the task may be silent, in seconds.</summary>
    public long? HeartbeatInSeconds { get; set; }

    /// <summary>The role that the task assumes.</summary>
    public TaskCredentials TaskCredentials { get; set; }
}
