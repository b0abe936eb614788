using OrderFlow.Engine.History;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.Engine.Interpretation;

/// <summary>What can happen to an execution from outside.</summary>
internal sealed partial class Turn
{
    /// <summary>A timer of a frame is due: a wait is over, the next attempt comes, or a task took too long.</summary>
    public void TimerFired(int frameId)
    {
        if (!execution.Frames.TryGetValue(frameId, out var frame) || frame.NextDue is not { } due)
            return;
        if (due > now)
        {
            // The clock was set back, or the timer is of an earlier instant: it is set again.
            Decision.Changed.Add(frame);
            return;
        }
        switch (frame.Status)
        {
            case FrameStatus.Waiting:
                frame.DueAt = null;
                outcomes[frameId] = TaskOutcome.Of(default);
                ready.Enqueue(frame);
                break;
            case FrameStatus.Retrying:
                frame.DueAt = null;
                frame.Status = FrameStatus.Ready;
                Decision.Changed.Add(frame);
                ready.Enqueue(frame);
                break;
            case FrameStatus.Calling or FrameStatus.AwaitingToken:
                var error = frame.Task!.TimeoutAt <= now ? ErrorNames.Timeout : ErrorNames.HeartbeatTimeout;
                EndTask(frame, TaskOutcome.Failure(error, null));
                break;
        }
    }

    /// <summary>The service answered the request of a job.</summary>
    public bool TaskSubmitted(int frameId, long scheduledEventId, JsonataValue output)
    {
        if (Calling(frameId, scheduledEventId) is not { } frame || !frame.Task!.Submission.IsUndefined)
            return false;
        frame.Task.Submission = output;
        ((TaskNode)frame.Node).ShowSubmitted(this, frame, output);
        Decision.Changed.Add(frame);
        if (frame.Task.EarlyOutcome is { } early)
            EndTask(frame, early);
        return true;
    }

    /// <summary>A call came back.</summary>
    public void TaskReturned(int frameId, long scheduledEventId, TaskOutcome outcome)
    {
        if (Calling(frameId, scheduledEventId) is not { } frame)
            return;
        var node = (TaskNode)frame.Node;
        if (!node.NeedsToken || !outcome.Succeeded)
        {
            EndTask(frame, outcome);
            return;
        }
        var task = frame.Task!;
        task.Submission = outcome.Result;
        node.ShowSubmitted(this, frame, outcome.Result);
        frame.Status = FrameStatus.AwaitingToken;
        Decision.Changed.Add(frame);
        if (task.EarlyOutcome is { } early)
            EndTask(frame, early);
    }

    /// <summary>Somebody answered with a task token.</summary>
    /// <returns>False where the task has ended or timed out already.</returns>
    public bool TokenAnswered(TaskTokenClaim claim, TaskOutcome outcome)
    {
        if (Named(claim) is not { Task: { EarlyOutcome: null } task } frame)
            return false;
        if (frame.Status == FrameStatus.AwaitingToken || (frame.Node is TaskNode { NeedsToken: false } && !task.Submission.IsUndefined))
        {
            EndTask(frame, outcome);
            return true;
        }
        task.EarlyOutcome = outcome;
        Decision.Changed.Add(frame);
        return true;
    }

    /// <summary>A worker says that it is still at a task.</summary>
    /// <returns>False where the task has ended or timed out already.</returns>
    public bool Heartbeat(TaskTokenClaim claim)
    {
        if (Named(claim) is not { Task: { } task } frame)
            return false;
        if (task.Heartbeat is { } heartbeat)
        {
            task.HeartbeatAt = now + heartbeat;
            Decision.Changed.Add(frame);
        }
        return true;
    }

    /// <summary>A worker took an activity's task.</summary>
    /// <returns>False where the task has ended or timed out already.</returns>
    public bool WorkerStarted(TaskTokenClaim claim, string? workerName)
    {
        if (Named(claim) is not { } frame)
            return false;
        ((TaskNode)frame.Node).ShowStarted(this, frame, workerName);
        Decision.Changed.Add(frame);
        return true;
    }

    /// <summary>Somebody stopped the execution.</summary>
    public void Stop(string? error, string? cause) =>
        End(ExecutionStatus.Aborted, HistoryEventType.ExecutionAborted, 0, error, cause);

    /// <summary>The machine's own TimeoutSeconds has passed.</summary>
    public void DeadlinePassed()
    {
        if (execution.Head.Deadline <= now)
            End(ExecutionStatus.TimedOut, HistoryEventType.ExecutionTimedOut, 0, null, null);
    }

    // The event is shown at once, what follows from it in Run: tasks that end at one instant show so before one of them fails the rest.
    private void EndTask(Frame frame, TaskOutcome outcome)
    {
        outcomes[frame.Id] = ((TaskNode)frame.Node).ShowOutcome(this, frame, outcome);
        Decision.Cancellations.Add(frame.Task!.ScheduledEventId);
        frame.Task = null;
        ready.Enqueue(frame);
    }

    private void Finish(Frame frame, TaskOutcome outcome)
    {
        frame.Status = FrameStatus.Ready;
        if (!outcome.Succeeded)
        {
            Fail(frame, new StateFailure(outcome.Error, outcome.Cause), fromTask: true);
            return;
        }
        try
        {
            frame.Node.Resume(this, frame, outcome.Result);
        }
        catch (Exception exception) when (StateFailure.Of(frame, exception) is { } failure)
        {
            Fail(frame, failure, fromTask: false);
        }
    }

    private Frame? Calling(int frameId, long scheduledEventId) =>
        execution.Frames.TryGetValue(frameId, out var frame) && frame.Status == FrameStatus.Calling && frame.Task?.ScheduledEventId == scheduledEventId
            ? frame
            : null;

    private Frame? Named(TaskTokenClaim claim) =>
        execution.Frames.TryGetValue(claim.FrameId, out var frame) && claim.Names(frame) ? frame : null;
}
