using OrderFlow.Engine.History;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Branches: how they begin, end and come together.</summary>
internal sealed partial class Turn
{
    /// <summary>Lets a Parallel or Map state wait for branches.</summary>
    public Fork Fork(Frame frame, Fork fork)
    {
        frame.Fork = fork;
        frame.Status = FrameStatus.Joining;
        Decision.Changed.Add(frame);
        if (fork.Items is not null)
            Decision.Forks.Add(frame);
        return fork;
    }

    /// <summary>Starts the next branch or iteration of a fork.</summary>
    public void StartChild(Frame parent, Fork fork, Flow flow, JsonataValue input, long previousEventId)
    {
        var child = NewFrame(parent, fork.Started, new VariableScope(parent.Variables));
        fork.Children[fork.Started++] = child;
        child.Input = input;
        child.PreviousEventId = previousEventId;
        Schedule(child, flow.Start);
    }

    /// <summary>Goes on with a Parallel or Map state whose branches are all done.</summary>
    public void Join(Frame parent, Fork fork)
    {
        var results = new JsonataValue[fork.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = fork.Children[i]!.Input;
            Remove(fork.Children[i]!);
        }
        parent.Fork = null;
        // The service's Succeeded event stands aside: what comes next follows the last event of a branch or iteration.
        Emit(parent.Node is MapNode ? HistoryEventType.MapStateSucceeded : HistoryEventType.ParallelStateSucceeded, parent.PreviousEventId);
        try
        {
            parent.Node.Resume(this, parent, JsonataArray.Create(results));
        }
        catch (Exception exception) when (StateFailure.Of(parent, exception) is { } failure)
        {
            Fail(parent, failure, fromTask: false);
        }
    }

    private void Complete(Frame frame)
    {
        frame.Status = FrameStatus.Done;
        if (frame.Parent is not { } parent)
        {
            Succeed(frame);
            return;
        }
        var fork = parent.Fork!;
        var last = frame.PreviousEventId;
        fork.Completed++;
        if (parent.Node is MapNode map)
        {
            last = Emit(HistoryEventType.MapIterationSucceeded, frame.PreviousEventId, map.Name, details: new() { Index = frame.Index });
            if (fork.CanStart)
                StartNext(map, parent, fork, frame.PreviousEventId);
        }
        if (parent.Fork == fork && fork.IsComplete)
        {
            parent.PreviousEventId = last;
            Join(parent, fork);
        }
    }

    private void StartNext(MapNode map, Frame parent, Fork fork, long previousEventId)
    {
        try
        {
            map.StartNext(this, parent, fork, previousEventId);
        }
        catch (Exception exception) when (StateFailure.Of(parent, exception) is { } failure)
        {
            Fail(parent, failure, fromTask: false);
        }
    }

    private void Succeed(Frame root)
    {
        Emit(HistoryEventType.ExecutionSucceeded, root.PreviousEventId, payload: root.Input);
        Close(ExecutionStatus.Succeeded);
    }

    private void End(ExecutionStatus status, HistoryEventType type, long previous, string? error, string? cause)
    {
        var details = error is null && cause is null ? null : new HistoryEventDetails { Error = error, Cause = cause };
        Emit(type, previous, details: details);
        Close(status);
    }

    private void Close(ExecutionStatus status)
    {
        execution.Status = status;
        execution.StopTime = now;
        foreach (var frame in execution.Frames.Values)
            Release(frame);
        execution.Frames.Clear();
        Decision.Ends = true;
    }

    private void Remove(Frame frame)
    {
        Release(frame);
        execution.Frames.Remove(frame.Id);
        Decision.Removed.Add(frame.Id);
    }

    private void Release(Frame frame)
    {
        if (frame.Task is { } task)
            Decision.Cancellations.Add(task.ScheduledEventId);
        frame.Task = null;
        frame.DueAt = null;
        frame.Fork = null;
        frame.Status = FrameStatus.Done;
    }
}
