using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Journal;

/// <summary>What one turn decided, on its way into the journal.</summary>
internal class JournalEntry(Decision decision)
{
    public Decision Decision { get; } = decision;

    /// <summary>The execution's status after the turn.</summary>
    public ExecutionStatus Status { get; } = decision.Execution.Status;

    public DateTimeOffset? StopTime { get; } = decision.Execution.StopTime;

    /// <summary>Called once: with null when the entry is durable, else with why it never will be.</summary>
    public Action<JournalEntry, Exception?> Done { get; set; } = static (_, _) => { };
}
