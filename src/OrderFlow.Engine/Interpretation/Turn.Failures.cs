using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Failures: Retry, Catch, and how they go up through branches.</summary>
/// <seealso href="https://states-language.net/#errors"/>
internal sealed partial class Turn
{
    private void Fail(Frame frame, StateFailure failure, bool fromTask)
    {
        AbortChildren(frame, except: null);
        if (failure.IsEvaluation)
            ShowEvaluation(frame, failure);
        if (frame.Task is { } task)
            Decision.Cancellations.Add(task.ScheduledEventId);
        frame.Task = null;
        if (TryRetry(frame, failure, fromTask))
            return;
        if (frame.Node.Failed is { } failed && failure.Error != ErrorNames.Runtime)
            frame.PreviousEventId = Emit(failed, frame.PreviousEventId);
        if (!TryCatch(frame, ref failure, fromTask))
            GoUp(frame, failure, fromTask);
    }

    // An evaluation belongs to entering the state, so its event follows what came before; unless the state had got further.
    private void ShowEvaluation(Frame frame, StateFailure failure)
    {
        var early = !failure.IsLate && frame.PreviousEventId == frame.EnteredEventId;
        frame.PreviousEventId = Emit(
            HistoryEventType.EvaluationFailed,
            early ? frame.BeforeEnteredEventId : frame.PreviousEventId,
            details: new() { Error = failure.Error, Cause = failure.Cause, State = frame.Node.Name, Location = failure.Location });
    }

    private bool TryRetry(Frame frame, StateFailure failure, bool fromTask)
    {
        var clauses = frame.Node.Retry;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (!clauses[i].Match.Matches(failure.Error, fromTask))
                continue;
            var attempts = frame.RetrierAttempts ??= new int[clauses.Length];
            if (attempts[i] >= clauses[i].MaxAttempts)
                return false;
            var delay = clauses[i].Delay(attempts[i]++, context.Random);
            frame.RetryCount++;
            Sleep(frame, FrameStatus.Retrying, now + delay);
            return true;
        }
        return false;
    }

    private bool TryCatch(Frame frame, ref StateFailure failure, bool fromTask)
    {
        foreach (var clause in frame.Node.Catch)
        {
            if (!clause.Match.Matches(failure.Error, fromTask))
                continue;
            try
            {
                Exit(frame, clause.Catcher.Leave(Scope(frame), failure.Error, failure.Cause ?? Unsaid(failure)), clause.Next);
                return true;
            }
            catch (Exception exception) when (StateFailure.Of(frame, exception) is { } inCatch)
            {
                if (inCatch.IsEvaluation)
                    ShowEvaluation(frame, inCatch);
                failure = inCatch;
                return false;
            }
        }
        return false;
    }

    // To a Catcher the service shows the missing cause of a timeout as an empty one; nowhere else.
    private static string? Unsaid(StateFailure failure) => failure.Error is ErrorNames.Timeout or ErrorNames.HeartbeatTimeout ? "" : null;

    private void GoUp(Frame frame, StateFailure failure, bool fromTask)
    {
        if (frame.Parent is not { } parent)
        {
            End(ExecutionStatus.Failed, HistoryEventType.ExecutionFailed, frame.PreviousEventId, failure.Error, failure.Cause);
            return;
        }
        var previous = frame.PreviousEventId;
        if (parent.Node is MapNode)
            Emit(HistoryEventType.MapIterationFailed, previous, parent.Node.Name, details: new() { Index = frame.Index });
        if (frame.Node is TaskNode)
            Emit(HistoryEventType.TaskStateAborted, previous);
        parent.PreviousEventId = previous;
        AbortChildren(parent, except: frame);
        Fail(parent, new StateFailure(failure.Error, failure.Cause), fromTask);
    }

    // What ends because of another branch's failure follows that failure, as the service shows it.
    private void AbortChildren(Frame parent, Frame? except)
    {
        if (parent.Fork is not { } fork)
            return;
        foreach (var child in fork.Children)
        {
            if (child is null)
                continue;
            if (child != except && child.Status != FrameStatus.Done)
                ShowAborted(child, parent);
            Remove(child);
        }
        parent.Fork = null;
        parent.Status = FrameStatus.Ready;
    }

    private void ShowAborted(Frame child, Frame parent)
    {
        if (child.Fork is not null)
        {
            child.PreviousEventId = parent.PreviousEventId;
            AbortChildren(child, except: null);
        }
        if (parent.Node is MapNode)
            Emit(HistoryEventType.MapIterationAborted, parent.PreviousEventId, parent.Node.Name, details: new() { Index = child.Index });
        if (child.EnteredEventId != 0 && child.Node.Aborted is { } aborted)
            Emit(aborted, parent.PreviousEventId);
    }

    private void EndFull() => End(
        ExecutionStatus.Failed, HistoryEventType.ExecutionFailed, execution.NextEventId - 1, ErrorNames.Runtime,
        $"The execution reached the maximum number of history events ({Limits.HistoryEvents}).");

    // A defect shows in the execution that met it and nowhere else: others go on, and nobody waits for it in vain.
    private void EndBroken(Exception exception)
    {
        System.Diagnostics.Trace.TraceError("The execution {0} met an internal error: {1}", execution.Head.Arn, exception);
        End(
            ExecutionStatus.Failed, HistoryEventType.ExecutionFailed, execution.NextEventId - 1, ErrorNames.Runtime,
            $"An internal error ended the execution. {exception.GetType().Name}: {exception.Message}");
    }
}
