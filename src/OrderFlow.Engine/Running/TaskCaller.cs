using OrderFlow.Engine.Interpretation;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.Engine.Running;

/// <summary>Calls the integrations of tasks and posts what comes of it to the execution.</summary>
internal sealed class TaskCaller(ExecutionRunner runner, WorkflowEngineOptions options, ClockHolds holds)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int underWay = 1;

    /// <summary>Begins a call; returns at once.</summary>
    public void Call(ExecutionActor actor, ExecutionHead head, PendingCall pending)
    {
        var cancellation = actor.AddCall(pending.Attempt.ScheduledEventId);
        Interlocked.Increment(ref underWay);
        holds.Take();
        _ = Task.Run(() => CallAsync(actor, head, pending, cancellation), CancellationToken.None);
    }

    /// <summary>Waits for the calls that are under way, for a while; what does not come back is called again after the next start.</summary>
    public async Task DrainAsync()
    {
        Leave();
        await Task.WhenAny(drained.Task, Task.Delay(Grace));
    }

    private async Task CallAsync(ExecutionActor actor, ExecutionHead head, PendingCall pending, CancellationToken cancellation)
    {
        try
        {
            var outcome = await InvokeAsync(Describe(actor, head, pending, cancellation));
            if (!cancellation.IsCancellationRequested)
                runner.Post(actor.Id, new TaskReturnedEvent(pending.FrameId, pending.Attempt.ScheduledEventId, outcome));
        }
        finally
        {
            actor.RemoveCall(pending.Attempt.ScheduledEventId);
            runner.Release(actor);
            holds.Release();
            Leave();
        }
    }

    private async Task<TaskOutcome> InvokeAsync(TaskCall call)
    {
        try
        {
            if (!options.Integrations.TryGet(call.Resource, out var integration))
                return TaskOutcome.Failure(ErrorNames.Runtime, $"No integration is registered for the resource {call.Resource.Arn}.");
            var result = await integration.InvokeAsync(call);
            return TaskOutcome.Of(result.IsUndefined ? JsonataValue.Null : result);
        }
        catch (TaskFailedException exception)
        {
            return TaskOutcome.Failure(exception.Error, exception.Cause);
        }
        catch (Exception exception)
        {
            // An integration that breaks is a failed task like any other: the definition's Retry and Catch decide.
            return TaskOutcome.Failure(ErrorNames.TaskFailed, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private TaskCall Describe(ExecutionActor actor, ExecutionHead head, PendingCall pending, CancellationToken cancellation) => new()
    {
        Id = $"{head.Id}-{pending.Attempt.ScheduledEventId}",
        Resource = pending.Node.Resource,
        Arguments = pending.Attempt.Arguments,
        StateName = pending.Node.Name,
        RetryCount = pending.RetryCount,
        ExecutionArn = head.Arn,
        StateMachineArn = head.StateMachineArn,
        RoleArn = head.RoleArn,
        CredentialsRoleArn = pending.Attempt.CredentialsRoleArn,
        TraceHeader = head.TraceHeader,
        TaskToken = pending.Token,
        Timeout = pending.Attempt.Timeout,
        Heartbeat = pending.Attempt.Heartbeat,
        Submission = pending.Submission,
        Cancellation = cancellation,
        OnSubmitted = async output => await runner.PostAsync(actor.Id, new TaskSubmittedEvent(pending.FrameId, pending.Attempt.ScheduledEventId, output)),
        OnDelay = DelayAsync,
    };

    // The hold goes while the call waits for time alone, and is back before anybody sees that the time has come.
    private async Task DelayAsync(TimeSpan delay, CancellationToken cancellation)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = 0;
        await using var timer = options.TimeProvider.CreateTimer(_ => End(() => over.TrySetResult()), null, delay, Timeout.InfiniteTimeSpan);
        await using var registration = cancellation.Register(() => End(() => over.TrySetCanceled(cancellation)));
        holds.Release();
        await over.Task;

        void End(Action complete)
        {
            if (Interlocked.Exchange(ref ended, 1) != 0)
                return;
            holds.Take();
            complete();
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref underWay) == 0)
            drained.TrySetResult();
    }
}
