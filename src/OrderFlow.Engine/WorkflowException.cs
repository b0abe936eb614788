namespace OrderFlow.Engine;

/// <summary>A request to the engine that cannot be met, with the service's own error code.</summary>
/// <param name="code">The service's error code, such as <c>ExecutionDoesNotExist</c>.</param>
/// <param name="message">What is wrong, in the service's words where they are known.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/CommonErrors.html"/>
public sealed class WorkflowException(string code, string message) : Exception(message)
{
    /// <summary>The service's error code.</summary>
    public string Code { get; } = code;

    internal static WorkflowException ExecutionDoesNotExist(string arn) => new("ExecutionDoesNotExist", $"Execution Does Not Exist: '{arn}'");

    internal static WorkflowException ExecutionAlreadyExists(string arn) => new("ExecutionAlreadyExists", $"Execution Already Exists: '{arn}'");

    internal static WorkflowException InvalidName(string name) => new("InvalidName", $"Invalid Name: '{name}'");

    internal static WorkflowException InvalidToken() => new("InvalidToken", "Invalid Token: 'Invalid token'");

    internal static WorkflowException TaskTimedOut() => new("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'");
}
