using OrderFlow.Engine.History;
using OrderFlow.Jsonata;
using OrderFlow.Local.Console.Views;

namespace OrderFlow.Local.Console.Executions;

/// <summary>One stay of an execution in a state, from the event that entered it on.</summary>
internal sealed class StateVisit(int number, string state, StateVisit? container, HistoryEvent entered)
{
    /// <summary>Its place among all visits of the execution, from 1.</summary>
    public int Number => number;

    public string State => state;

    /// <summary>The visit of the Parallel or Map state that this one is inside of, or null.</summary>
    public StateVisit? Container => container;

    public HistoryEvent Entered => entered;

    /// <summary>The event that left it; null while it has not been left.</summary>
    public HistoryEvent? Exited { get; set; }

    /// <summary>How it stands or ended.</summary>
    public Outcome Outcome { get; set; } = Outcome.Running;

    /// <summary>When it was over; null while it is not.</summary>
    public DateTimeOffset? Ended { get; set; }

    /// <summary>How often its work was started.</summary>
    public int Attempts { get; set; }

    public int Retries => Math.Max(0, Attempts - 1);

    /// <summary>The failure that nothing has made good yet, or null.</summary>
    public HistoryEvent? Failure { get; set; }

    /// <summary>What its task was called with; undefined when it has none.</summary>
    public JsonataValue Arguments { get; set; }

    /// <summary>What its task gave back; undefined when it has not.</summary>
    public JsonataValue Result { get; set; }

    /// <summary>The items of a Map state: how many there are, and how they stand.</summary>
    public MapProgress? Map { get; set; }

    public bool IsOpen => Exited is null && Ended is null;
}
