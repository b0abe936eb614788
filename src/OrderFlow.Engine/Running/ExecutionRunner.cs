using System.Collections.Concurrent;
using System.Threading.Channels;
using OrderFlow.Engine.Interpretation;
using OrderFlow.Engine.Journal;
using OrderFlow.Engine.Timers;

namespace OrderFlow.Engine.Running;

/// <summary>Runs the executions of one journal: gives them their turns and does what they decide once it is durable.</summary>
internal sealed partial class ExecutionRunner : IAsyncDisposable
{
    private readonly ConcurrentDictionary<long, ExecutionActor> actors = new();
    private readonly ConcurrentDictionary<long, TaskCompletionSource> waiters = new();
    // Holds each actor at most once, so it is bounded by what is in memory.
    private readonly Channel<ExecutionActor> ready = Channel.CreateUnbounded<ExecutionActor>();
    private readonly IJournal journal;
    private readonly TurnContext context;
    private readonly WorkflowEngineOptions options;
    private readonly ClockHolds holds;
    private readonly ExecutionTimers timers;
    private readonly TaskCaller caller;
    private readonly Task[] workers;
    private Exception? fault;

    public ExecutionRunner(IJournal journal, TurnContext context, WorkflowEngineOptions options)
    {
        this.journal = journal;
        this.context = context;
        this.options = options;
        holds = new(options.TimeProvider);
        timers = new(options.TimeProvider, OnDue);
        caller = new(this, options, holds);
        workers = [.. Enumerable.Range(0, Math.Max(1, options.Workers)).Select(_ => Task.Run(WorkAsync))];
    }

    public IJournal Journal => journal;

    public TaskTokens Tokens => context.Tokens;

    /// <summary>Takes up what the journal says was running.</summary>
    public void Recover()
    {
        var turns = new HashSet<long>();
        foreach (var pending in journal.ReadPending())
        {
            if (pending.Due is { } due)
                timers.Set(new(pending.ExecutionId, pending.FrameId), due);
            if (pending.NeedsTurn && turns.Add(pending.ExecutionId))
                Post(pending.ExecutionId, new RecoverEvent());
        }
    }

    /// <summary>Begins an execution.</summary>
    public Task StartAsync(Execution execution)
    {
        var actor = new ExecutionActor(execution.Head.Id) { Execution = execution };
        actors[actor.Id] = actor;
        return PostAsync(actor.Id, new StartEvent());
    }

    /// <summary>Posts an event and waits until what it led to is durable.</summary>
    public async Task<bool> PostAsync(long executionId, ExecutionEvent happened)
    {
        Post(executionId, happened);
        return await happened.Reply;
    }

    public void Post(long executionId, ExecutionEvent happened)
    {
        if (Volatile.Read(ref fault) is { } exception)
        {
            happened.Refuse(exception);
            return;
        }
        while (true)
        {
            var actor = actors.GetOrAdd(executionId, static id => new ExecutionActor(id));
            if (actor.Post(happened) is not { } needsTurn)
            {
                actors.TryRemove(KeyValuePair.Create(executionId, actor));
                continue;
            }
            if (needsTurn)
            {
                holds.Take();
                if (!ready.Writer.TryWrite(actor))
                {
                    holds.Release();
                    happened.Refuse(new ObjectDisposedException(nameof(WorkflowEngine)));
                }
            }
            return;
        }
    }

    /// <summary>Done when an execution has ended.</summary>
    public Task Ended(long executionId, Func<bool> hasEnded)
    {
        var waiter = waiters.GetOrAdd(executionId, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        if (Volatile.Read(ref fault) is { } exception)
            waiter.TrySetException(exception);
        else if (hasEnded() && waiters.TryRemove(executionId, out var removed))
            removed.TrySetResult();
        return waiter.Task;
    }

    public async ValueTask DisposeAsync()
    {
        timers.Dispose();
        foreach (var actor in actors.Values)
            actor.CancelCalls();
        await caller.DrainAsync();
        ready.Writer.TryComplete();
        await Task.WhenAll(workers);
        await journal.DisposeAsync();
        foreach (var waiter in waiters.Values)
            waiter.TrySetException(new ObjectDisposedException(nameof(WorkflowEngine)));
    }

    /// <summary>Drops an execution from memory if nothing of it is under way.</summary>
    public void Release(ExecutionActor actor) => Retire(actor);

    private void OnDue(TimerKey key) => Post(key.ExecutionId, key.FrameId == 0 ? new DeadlineEvent() : new TimerEvent(key.FrameId));

    private async Task WorkAsync()
    {
        await foreach (var actor in ready.Reader.ReadAllAsync())
        {
            try
            {
                await TurnAsync(actor);
            }
            catch (Exception exception)
            {
                // Nothing an execution does may end here; if it does, going on could write nonsense.
                Fault(exception);
            }
            if (actor.EndTurn())
            {
                if (!ready.Writer.TryWrite(actor))
                    holds.Release();
                continue;
            }
            Retire(actor);
            holds.Release();
        }
    }

    private async ValueTask TurnAsync(ExecutionActor actor)
    {
        var mail = actor.TakeMail();
        try
        {
            await TurnAsync(actor, mail);
        }
        catch (Exception exception)
        {
            mail.ForEach(happened => happened.Refuse(exception));
            throw;
        }
    }

    private async ValueTask TurnAsync(ExecutionActor actor, List<ExecutionEvent> mail)
    {
        if (Volatile.Read(ref fault) is { } exception)
        {
            actor.Left = [];
            mail.ForEach(happened => happened.Refuse(exception));
            return;
        }
        if (actor.Execution is null)
            Load(actor);
        if (actor.Execution is not { Status: ExecutionStatus.Running } execution)
        {
            actor.Left = [];
            mail.ForEach(happened => happened.Acknowledge());
            return;
        }
        var turn = new Turn(execution, context, Milliseconds(options.TimeProvider.GetUtcNow()));
        turn.Continue(actor.Left);
        foreach (var happened in mail)
            turn.Apply(happened);
        actor.Left = turn.Run();
        var effects = new TurnEffects(actor, turn.Decision, mail, turn);
        if (turn.Decision.IsEmpty)
        {
            Do(effects);
            mail.ForEach(happened => happened.Acknowledge());
            return;
        }
        var entry = journal.Prepare(turn.Decision);
        entry.Done = (done, failure) => OnDone(done, effects, failure);
        actor.AddUndurable();
        holds.Take();
        await journal.AppendAsync(entry);
    }

    private void Load(ExecutionActor actor)
    {
        actor.Execution = journal.Load(actor.Id);
        if (actor.Execution is not { } execution)
            return;
        if (execution.Head.Deadline is not null)
            actor.Timed.Add(0);
        foreach (var frame in execution.Frames.Values)
        {
            if (frame.NextDue is not null)
                actor.Timed.Add(frame.Id);
        }
    }

    private void Retire(ExecutionActor actor)
    {
        if (actor.TryRetire(journal.CanLoad))
            actors.TryRemove(KeyValuePair.Create(actor.Id, actor));
    }

    private void Fault(Exception exception)
    {
        if (Interlocked.CompareExchange(ref fault, exception, null) is not null)
            return;
        foreach (var waiter in waiters.Values)
            waiter.TrySetException(exception);
    }

    // AWS shows milliseconds; keeping no more means that what is loaded equals what was kept.
    private static DateTimeOffset Milliseconds(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
