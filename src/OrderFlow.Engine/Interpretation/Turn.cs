using OrderFlow.Engine.History;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>
/// One turn of an execution: takes what happened, runs every branch to where it waits, and keeps what that decided
/// (events, changed frames, commands) until the journal has it. Does nothing to the world itself.
/// </summary>
internal sealed partial class Turn(Execution execution, TurnContext context, DateTimeOffset now)
{
    private readonly Queue<Frame> ready = new();
    private readonly Dictionary<int, TaskOutcome> outcomes = [];
    private readonly List<Frame> called = [];
    private FrameScope? scope;
    private Frame? current;
    private int entered;

    public Execution Execution => execution;

    public DateTimeOffset Now => now;

    public EngineLimits Limits => context.Limits;

    public JsonataOptions Options => context.Options;

    /// <summary>What the turn decided so far.</summary>
    public Decision Decision { get; } = new(execution);

    public bool CanCall(TaskResource resource) => context.Integrations.TryGet(resource, out _);

    public string TokenOf(Frame frame) => context.Tokens.Issue(execution.Head.Id, frame);

    /// <summary>What the fields of a frame's state see, until the next call.</summary>
    public FrameScope Scope(Frame frame, MapItem? item = null) => (scope ??= new(this)).PointAt(frame, item);

    /// <summary>Begins the execution.</summary>
    public void Start()
    {
        Decision.IsStart = true;
        Emit(HistoryEventType.ExecutionStarted, 0, payload: execution.Input, details: execution.Head.RoleArn is { } role ? new() { RoleArn = role } : null);
        var root = NewFrame(null, 0, new VariableScope(null));
        root.Input = execution.Input;
        Schedule(root, execution.Graph.Root.Start);
    }

    /// <summary>Takes up the frames that a kill left on their way.</summary>
    public void Recover()
    {
        foreach (var frame in execution.Frames.Values.OrderBy(frame => frame.Id))
        {
            if (frame.Status == FrameStatus.Ready)
                ready.Enqueue(frame);
            else if (frame.Status == FrameStatus.Calling)
                Decision.Calls.Add(frame);
        }
    }

    /// <summary>Takes up the frames that the turn before left ready.</summary>
    public void Continue(IEnumerable<Frame> frames)
    {
        foreach (var frame in frames)
            ready.Enqueue(frame);
    }

    /// <summary>Takes in something that happened.</summary>
    public void Apply(ExecutionEvent happened)
    {
        if (execution.Status != ExecutionStatus.Running)
            return;
        try
        {
            happened.Apply(this);
        }
        catch (HistoryFullException)
        {
            EndFull();
        }
        catch (Exception exception)
        {
            EndBroken(exception);
        }
    }

    /// <summary>Runs the branches that can run.</summary>
    /// <returns>The frames that still can: the turn ended so that other executions get theirs.</returns>
    public IReadOnlyList<Frame> Run()
    {
        var left = new List<Frame>();
        try
        {
            while (execution.Status == ExecutionStatus.Running && ready.TryDequeue(out var frame))
            {
                if (!IsLive(frame))
                    continue;
                current = frame;
                if (outcomes.Remove(frame.Id, out var outcome))
                    Finish(frame, outcome);
                while (frame.Status == FrameStatus.Ready && IsLive(frame) && (entered < Limits.StatesInTurn || frame.EnteredEventId == 0))
                    Step(frame);
                current = null;
                if (frame.Status == FrameStatus.Ready && IsLive(frame))
                    left.Add(frame);
            }
            foreach (var frame in called)
            {
                if (IsLive(frame) && frame.Status == FrameStatus.Calling && frame.Node is TaskNode { Resource.Kind: not TaskResourceKind.Activity } task)
                    task.ShowStarted(this, frame, null);
            }
        }
        catch (HistoryFullException)
        {
            EndFull();
        }
        catch (Exception exception)
        {
            EndBroken(exception);
        }
        return execution.Status == ExecutionStatus.Running ? left : [];
    }

    public long Emit(HistoryEventType type, long previous, string? name = null, JsonataValue payload = default, HistoryEventDetails? details = null)
    {
        if (execution.NextEventId >= Limits.HistoryEvents && !EndsExecution(type))
            throw new HistoryFullException();
        var id = execution.NextEventId++;
        Decision.Events.Add(new HistoryEvent
        {
            Id = id,
            PreviousEventId = previous,
            Type = type,
            Timestamp = now,
            Name = name,
            Payload = payload,
            Details = details,
        });
        return id;
    }

    /// <summary>Leaves a frame's state for the next, or ends its branch.</summary>
    public void Exit(Frame frame, StateOutput left, StateNode? next)
    {
        var (output, assigned) = left;
        CheckSize(output, frame.Node.Name);
        if (assigned is not null)
            AssignVariables(frame, assigned);
        frame.PreviousEventId = Emit(
            frame.Node.Exited!.Value, frame.PreviousEventId, frame.Node.Name, output,
            assigned is { Count: > 0 } ? new() { AssignedVariables = assigned } : null);
        frame.Task = null;
        frame.DueAt = null;
        frame.RetryCount = 0;
        frame.RetrierAttempts = null;
        frame.Input = output;
        Decision.Changed.Add(frame);
        if (next is not null)
            Schedule(frame, next);
        else
            Complete(frame);
    }

    /// <summary>Lets a frame wait for a moment.</summary>
    public void Sleep(Frame frame, FrameStatus status, DateTimeOffset until)
    {
        frame.Status = status;
        // Turns count whole milliseconds, so a moment between two is the later one.
        frame.DueAt = new(until.UtcTicks + ((TimeSpan.TicksPerMillisecond - (until.UtcTicks % TimeSpan.TicksPerMillisecond)) % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
        Decision.Changed.Add(frame);
    }

    /// <summary>Lets a frame's task be called once the decision is durable.</summary>
    public void Call(Frame frame)
    {
        frame.Status = FrameStatus.Calling;
        called.Add(frame);
        Decision.Calls.Add(frame);
        Decision.Changed.Add(frame);
    }

    public void CheckSize(JsonataValue value, string subject)
    {
        if (current is { } frame && SameValue.Is(frame.Input, value))
            return;
        if (PayloadSize.Exceeds(value, Limits.PayloadBytes))
            throw new StateFailure(ErrorNames.DataLimitExceeded, TooLarge(subject));
    }

    public static string TooLarge(string subject) =>
        $"The state/task '{subject}' returned a result with a size exceeding the maximum number of bytes service limit.";

    /// <summary>A cause in the service's words, naming the state and the event it was entered with.</summary>
    public static string InState(Frame frame, string what) =>
        $"An error occurred while executing the state '{frame.Node.Name}' (entered at the event id #{frame.EnteredEventId}). {what}";

    private void Step(Frame frame)
    {
        try
        {
            if (frame.EnteredEventId == 0)
                Enter(frame);
            if (entered <= Limits.StatesInTurn)
                frame.Node.Execute(this, frame);
        }
        catch (Exception exception) when (StateFailure.Of(frame, exception) is { } failure)
        {
            Fail(frame, failure, fromTask: false);
        }
    }

    private void Enter(Frame frame)
    {
        entered++;
        frame.BeforeEnteredEventId = frame.PreviousEventId;
        frame.EnteredTime = now;
        frame.EnteredEventId = Emit(frame.Node.Entered, frame.PreviousEventId, frame.Node.Name, frame.Input);
        frame.PreviousEventId = frame.EnteredEventId;
        Decision.Changed.Add(frame);
    }

    private void Schedule(Frame frame, StateNode node)
    {
        frame.Node = node;
        frame.EnteredEventId = 0;
        frame.Status = FrameStatus.Ready;
        Decision.Changed.Add(frame);
        if (frame != current)
            ready.Enqueue(frame);
    }

    private void AssignVariables(Frame frame, JsonataObject assigned)
    {
        foreach (var (name, value) in assigned)
        {
            frame.Variables.Assign(name, value);
            Decision.Variables.Add(new(frame.Id, name, value));
        }
    }

    private Frame NewFrame(Frame? parent, int index, VariableScope variables)
    {
        var frame = new Frame(execution.NextFrameId++, parent, index, variables);
        execution.Frames.Add(frame.Id, frame);
        return frame;
    }

    private bool IsLive(Frame frame) => execution.Frames.TryGetValue(frame.Id, out var live) && live == frame;

    private static bool EndsExecution(HistoryEventType type) => type
        is HistoryEventType.ExecutionSucceeded or HistoryEventType.ExecutionFailed
        or HistoryEventType.ExecutionAborted or HistoryEventType.ExecutionTimedOut;
}
