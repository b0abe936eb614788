using OrderFlow.Engine.History;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>What a turn decided: what the journal must hold, and what happens to the world once it does.</summary>
internal sealed class Decision(Execution execution)
{
    public Execution Execution => execution;

    /// <summary>Whether the execution is new to the journal.</summary>
    public bool IsStart { get; set; }

    public List<HistoryEvent> Events { get; } = [];

    /// <summary>The frames to write, as they are at the end of the turn.</summary>
    public HashSet<Frame> Changed { get; } = [];

    public List<int> Removed { get; } = [];

    /// <summary>The Map states that were begun, whose items are written once.</summary>
    public List<Frame> Forks { get; } = [];

    public List<VariableChange> Variables { get; } = [];

    /// <summary>The frames whose tasks are to be called.</summary>
    public List<Frame> Calls { get; } = [];

    /// <summary>The scheduling events of calls whose results nobody waits for any more.</summary>
    public List<long> Cancellations { get; } = [];

    /// <summary>Whether the execution ended in this turn.</summary>
    public bool Ends { get; set; }

    /// <summary>Whether there is anything for the journal.</summary>
    public bool IsEmpty => Events.Count == 0 && Changed.Count == 0 && !IsStart;

    /// <summary>A variable that a frame assigned.</summary>
    internal readonly record struct VariableChange(int FrameId, string Name, JsonataValue Value);
}
