using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>One line of execution: the machine's own, a Parallel branch or a Map iteration, with the state it is in.</summary>
internal sealed class Frame(int id, Frame? parent, int index, VariableScope variables)
{
    /// <summary>Unique in the execution; the root is 1.</summary>
    public int Id { get; } = id;

    public Frame? Parent { get; } = parent;

    /// <summary>The position among its siblings: the branch's or the item's.</summary>
    public int Index { get; } = index;

    public VariableScope Variables { get; } = variables;

    public FrameStatus Status { get; set; }

    /// <summary>The state that the frame is in or about to enter.</summary>
    public StateNode Node { get; set; } = null!;

    /// <summary>The input of <see cref="Node"/>; the output of the branch once it is done.</summary>
    public JsonataValue Input { get; set; }

    /// <summary>The event that the next one of this frame follows.</summary>
    public long PreviousEventId { get; set; }

    /// <summary>The event with which the state was entered; 0 while it is not.</summary>
    public long EnteredEventId { get; set; }

    /// <summary>The event before <see cref="EnteredEventId"/>, which a failed evaluation follows.</summary>
    public long BeforeEnteredEventId { get; set; }

    public DateTimeOffset EnteredTime { get; set; }

    /// <summary>The retries of the state so far.</summary>
    public int RetryCount { get; set; }

    /// <summary>The retries that each Retrier of the state has given; null for none.</summary>
    public int[]? RetrierAttempts { get; set; }

    /// <summary>When a timer is due: the moment of a wait, the next attempt.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The task that is being called or waited for.</summary>
    public TaskAttempt? Task { get; set; }

    /// <summary>The branches or iterations of a Parallel or Map state.</summary>
    public Fork? Fork { get; set; }

    /// <summary>The next instant at which this frame needs the clock.</summary>
    public DateTimeOffset? NextDue => Task is { } task ? Earliest(task.TimeoutAt, task.HeartbeatAt) : DueAt;

    /// <summary>The item of the innermost Map iteration that this frame belongs to.</summary>
    public MapItem? MapItem()
    {
        for (var frame = this; frame.Parent is { } parent; frame = parent)
        {
            if (parent.Fork is { Items: { } items })
                return new(frame.Index, items[frame.Index]);
        }
        return null;
    }

    private static DateTimeOffset? Earliest(DateTimeOffset? one, DateTimeOffset? other) =>
        one is null ? other : other is null || one < other ? one : other;
}
