using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.Engine.Tasks;

/// <summary>Lets tests of single states do their work with the integrations that executions use.</summary>
/// <param name="integrations">What does the work.</param>
/// <param name="time">The clock that integrations wait by.</param>
public sealed class IntegrationInvoker(TaskIntegrations integrations, TimeProvider time) : ITaskInvoker
{
    /// <inheritdoc/>
    public async ValueTask<TaskAnswer> InvokeAsync(TaskInvocation task, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (!integrations.TryGet(task.Resource, out var integration))
            throw new TaskErrorException(ErrorNames.Runtime, $"The resource {task.Resource.Arn} is not supported: no integration is registered for it.");
        try
        {
            return new(await integration.InvokeAsync(new()
            {
                Id = Guid.NewGuid().ToString("N"),
                Resource = task.Resource,
                Arguments = task.Arguments,
                StateName = task.StateName,
                RetryCount = 0,
                ExecutionArn = task.ExecutionArn,
                StateMachineArn = task.StateMachineArn,
                RoleArn = task.RoleArn,
                CredentialsRoleArn = task.CredentialsRoleArn,
                Cancellation = cancellationToken,
                OnDelay = (delay, cancellation) => Task.Delay(delay, time, cancellation),
            }));
        }
        catch (TaskFailedException error)
        {
            throw new TaskErrorException(error.Error, error.Cause, error);
        }
    }
}
