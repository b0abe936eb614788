using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.StateTesting.Tasks;

namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>Runs one state with the data of a test.</summary>
/// <param name="request">What is asked.</param>
/// <param name="mocked">The mocked result; undefined where there is none.</param>
/// <param name="scope">What the state sees.</param>
/// <param name="tasks">What does the work of a Task state without a mock.</param>
/// <param name="distribution">What a Map state does when it is distributed; null for other states.</param>
/// <param name="time">The clock.</param>
internal sealed class StateRun(
    StateTestRequest request, JsonataValue mocked, TestScope scope, TaskCaller tasks, CompiledDistribution? distribution, TimeProvider time)
{
    public async Task<StateTestResult> RunAsync(CompiledState state, CancellationToken cancellationToken)
    {
        try
        {
            return state switch
            {
                CompiledPass pass => Succeeded(pass.Run(scope), Next(pass)),
                CompiledSucceed succeed => Succeeded(succeed.Run(scope), null),
                CompiledFail fail => Failed(fail.Run(scope)),
                CompiledChoice choice => Succeeded(choice.Choose(scope)),
                CompiledWait wait => await WaitAsync(wait, cancellationToken),
                CompiledWork work => await WorkAsync(work, cancellationToken),
                _ => throw new NotSupportedException($"The type {state.State.Type} cannot be tested."),
            };
        }
        catch (EvaluationException error)
        {
            return Failed(new(error.Error, error.Reason));
        }
    }

    private async Task<StateTestResult> WaitAsync(CompiledWait wait, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var delay = wait.Due(scope, now) - now;
        var isTooLong = delay > TaskCaller.LongestTest;
        if (delay > TimeSpan.Zero)
            await Task.Delay(isTooLong ? TaskCaller.LongestTest : delay, time, cancellationToken);
        return isTooLong ? Failed(new(ErrorNames.Timeout, null)) : Succeeded(wait.Leave(scope), Next(wait));
    }

    private async Task<StateTestResult> WorkAsync(CompiledWork work, CancellationToken cancellationToken)
    {
        try
        {
            var (result, error) = work switch
            {
                CompiledTask task => await TaskAsync(task, cancellationToken),
                CompiledMap map => new MapRun(map, distribution!, request, scope).Run(mocked),
                CompiledParallel parallel => Branches(parallel),
                _ => throw new NotSupportedException($"The type {work.State.Type} cannot be tested."),
            };
            return (error ?? Mocked()) is { } failed ? Handled(work, failed) : Succeeded(work.Leave(scope, result), Next(work));
        }
        catch (EvaluationException error)
        {
            return Handled(work, new(error.Error, error.Reason, IsFromTask: false));
        }
    }

    private async Task<(JsonataValue Result, WorkError? Error)> TaskAsync(CompiledTask task, CancellationToken cancellationToken)
    {
        var asked = task.Request(scope);
        if (request.Mock?.ErrorOutput is not null)
            return default;
        if (request.Mock is null)
        {
            try
            {
                var answer = await tasks.CallAsync((TaskState)task.State, asked, request, cancellationToken);
                scope.Inspector.Exchanged(answer.Request, answer.Response);
                scope.Inspector.Passed(DataFlowStage.Result, answer.Result);
                return (answer.Result, null);
            }
            catch (TaskErrorException error)
            {
                scope.Inspector.Exchanged(error.Request, error.Response);
                return (default, new(error.Error, error.Cause, IsFromTask: true));
            }
        }

        scope.Inspector.Passed(DataFlowStage.Result, mocked);
        return (mocked, null);
    }

    private (JsonataValue Result, WorkError? Error) Branches(CompiledParallel parallel)
    {
        parallel.BranchInput(scope);
        return (mocked, null);
    }

    private WorkError? Mocked() => request.Mock?.ErrorOutput is { } error ? new(error.Error, error.Cause, IsFromTask: true) : null;

    private StateTestResult Handled(CompiledWork work, WorkError error)
    {
        var details = new ErrorInspection();
        var retriers = ((WorkState)work.State).Retry ?? [];
        var retrier = Index(retriers.Select(retry => new RetryClause(retry).Match), error);
        if (retrier is { } tried)
        {
            var clause = new RetryClause(retriers[tried]);
            var attempts = request.StateConfiguration?.RetrierRetryCount ?? 0;
            var isLeft = attempts < clause.MaxAttempts;
            details = details with { RetryIndex = tried, RetryBackoffIntervalSeconds = isLeft ? (int)clause.LongestDelay(attempts).TotalSeconds : null };
            if (isLeft)
                return Ended(StateTestStatus.Retriable, error, details);
        }

        if (Index(work.Catch.Select(catcher => new ErrorMatch(catcher.Catcher.ErrorEquals)), error) is { } caught)
        {
            details = details with { CatchIndex = caught };
            var left = work.Catch[caught].Leave(scope, error.Error, error.Cause);
            return Ended(StateTestStatus.CaughtError, error, details, left) with { Output = left.Output, NextState = work.Catch[caught].Catcher.Next };
        }

        return Ended(StateTestStatus.Failed, error, details);
    }

    private static int? Index(IEnumerable<ErrorMatch> matches, WorkError error)
    {
        var index = matches.TakeWhile(match => !match.Matches(error.Error, error.IsFromTask)).Count();
        return index < matches.Count() ? index : null;
    }

    private StateTestResult Ended(StateTestStatus status, WorkError error, ErrorInspection details, StateOutput left = default)
    {
        if (details != new ErrorInspection())
            scope.Inspector.Handled(details);
        return new()
        {
            Status = status,
            Error = error.Error,
            Cause = error.Cause,
            Inspection = scope.Inspector.Show(request.InspectionLevel, scope, left.Assigned),
        };
    }

    private StateTestResult Succeeded(ChosenRule chosen) => Succeeded(chosen.Output, chosen.Next);

    private StateTestResult Succeeded(StateOutput left, string? next) => new()
    {
        Status = StateTestStatus.Succeeded,
        Output = left.Output,
        NextState = next,
        Inspection = scope.Inspector.Show(request.InspectionLevel, scope, left.Assigned),
    };

    private StateTestResult Failed(StateError error) => new()
    {
        Status = StateTestStatus.Failed,
        Error = error.Error,
        Cause = error.Cause,
        Inspection = scope.Inspector.Show(request.InspectionLevel, scope, assigned: null),
    };

    private static string? Next(CompiledState state) => (state.State as TransitionState)?.Next;
}
