using OrderFlow.Engine.Journal;
using OrderFlow.Engine.Timers;

namespace OrderFlow.Engine.Running;

/// <content>What follows once the journal has a decision, or has refused it.</content>
internal sealed partial class ExecutionRunner
{
    private void OnDone(JournalEntry entry, TurnEffects effects, Exception? failure)
    {
        if (failure is not null)
        {
            Fault(failure);
            effects.Mail.ForEach(happened => happened.Refuse(failure));
        }
        else
        {
            Observe(entry);
            Do(effects);
            effects.Mail.ForEach(happened => happened.Acknowledge());
            if (entry.Status != ExecutionStatus.Running && waiters.TryRemove(effects.Actor.Id, out var waiter))
                waiter.TrySetResult();
        }
        effects.Actor.RemoveUndurable();
        Retire(effects.Actor);
        holds.Release();
    }

    private void Do(TurnEffects effects)
    {
        var actor = effects.Actor;
        foreach (var scheduled in effects.Decision.Cancellations)
            actor.CancelCall(scheduled);
        if (effects.Decision.IsStart && effects.Decision.Execution.Head.Deadline is { } deadline)
            SetTimer(actor, 0, deadline);
        foreach (var (frameId, due) in effects.Timers)
            SetTimer(actor, frameId, due);
        foreach (var frameId in effects.Decision.Removed)
            SetTimer(actor, frameId, null);
        if (effects.Decision.Ends)
        {
            foreach (var frameId in actor.Timed)
                timers.Remove(new(actor.Id, frameId));
            actor.Timed.Clear();
        }
        foreach (var call in effects.Calls)
            caller.Call(actor, effects.Decision.Execution.Head, call);
    }

    private void SetTimer(ExecutionActor actor, int frameId, DateTimeOffset? due)
    {
        var key = new TimerKey(actor.Id, frameId);
        if (due is { } instant)
        {
            actor.Timed.Add(frameId);
            timers.Set(key, instant);
        }
        else if (actor.Timed.Remove(frameId))
        {
            timers.Remove(key);
        }
    }

    private void Observe(JournalEntry entry)
    {
        if (options.Observers.Count == 0 || entry.Decision.Events.Count == 0)
            return;
        var summary = Descriptions.Summarize(entry.Decision.Execution.Head, entry.Status, entry.StopTime);
        foreach (var observer in options.Observers)
        {
            try
            {
                observer.OnEvents(summary, entry.Decision.Events);
            }
            catch (Exception exception)
            {
                // Who looks on cannot stop what is already decided; the debugger and the trace see it.
                System.Diagnostics.Trace.TraceError("An execution observer failed: {0}", exception);
            }
        }
    }
}
