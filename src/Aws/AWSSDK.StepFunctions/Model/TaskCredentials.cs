namespace Amazon.StepFunctions.Model;

/// <summary>The role that a task assumes.</summary>
public class TaskCredentials
{
    /// <summary>The ARN of the role with which executions act.</summary>
    public string RoleArn { get; set; }
}
