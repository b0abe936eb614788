namespace Amazon.StepFunctions.Model;

/// <summary>Says that a Lambda function was scheduled.</summary>
public class LambdaFunctionScheduledEventDetails
{
    /// <summary>The ARN or the action of the task.</summary>
    public string Resource { get; set; }

    /// <summary>The input, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>Whether the input is given.</summary>
    public HistoryEventExecutionDataDetails InputDetails { get; set; }

    /// <summary>How long the task may take, in seconds.</summary>
    public long? TimeoutInSeconds { get; set; }

    /// <summary>The role that the task assumes.</summary>
    public TaskCredentials TaskCredentials { get; set; }
}
