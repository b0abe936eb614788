using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.StateTesting.Requests;
using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>Has the work of a tested Task state done, within its timeout and that of the test.</summary>
internal sealed class TaskCaller(StateTestEnvironment environment, TestIdentity identity)
{
    /// <summary>How long a test may take.</summary>
    public static readonly TimeSpan LongestTest = TimeSpan.FromMinutes(5);

    /// <exception cref="TaskErrorException">The task failed, or took too long.</exception>
    /// <exception cref="StateTestException">Nothing does such work.</exception>
    public async Task<TaskAnswer> CallAsync(TaskState task, TaskRequest asked, StateTestRequest request, CancellationToken cancellationToken)
    {
        if (environment.Tasks is not { } invoker)
            throw StateTestException.Validation($"The state calls {task.Resource}, which nothing does here. Specify a mock.");
        using var timeout = new CancellationTokenSource(asked.Timeout is { } own && own < LongestTest ? own : LongestTest, environment.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var invocation = new TaskInvocation
            {
                Resource = StateRules.Resource(task),
                Arguments = asked.Arguments,
                StateName = request.StateName ?? TestedState.NameAlone,
                ExecutionArn = identity.ExecutionArn,
                StateMachineArn = identity.StateMachineArn,
                RoleArn = request.RoleArn,
                CredentialsRoleArn = asked.CredentialsRoleArn,
                RevealSecrets = request.RevealSecrets,
            };
            return await invoker.InvokeAsync(invocation, either.Token).AsTask().WaitAsync(either.Token);
        }
        catch (OperationCanceledException error) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TaskErrorException(ErrorNames.Timeout, null, error);
        }
    }
}
