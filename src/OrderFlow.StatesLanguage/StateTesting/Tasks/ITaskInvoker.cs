namespace OrderFlow.StatesLanguage.StateTesting.Tasks;

/// <summary>Does the work of a tested Task state that has no mock.</summary>
public interface ITaskInvoker
{
    /// <summary>Does the work.</summary>
    /// <param name="task">What to do.</param>
    /// <param name="cancellationToken">Cancelled when the state's timeout or that of the test has passed.</param>
    /// <exception cref="TaskErrorException">The task failed with an error that Retry and Catch can match.</exception>
    ValueTask<TaskAnswer> InvokeAsync(TaskInvocation task, CancellationToken cancellationToken);
}
