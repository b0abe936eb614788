using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Journal;

/// <summary>An execution in an <see cref="InMemoryJournal"/>.</summary>
internal sealed class MemoryRecord(Execution execution)
{
    private readonly Lock gate = new();
    private readonly List<HistoryEvent> events = [];
    private DateTimeOffset? stopTime;

    public ExecutionHead Head => execution.Head;

    public ExecutionStatus Status { get; private set; }

    public void Append(JournalEntry entry)
    {
        lock (gate)
        {
            events.AddRange(entry.Decision.Events);
            Status = entry.Status;
            stopTime = entry.StopTime;
        }
    }

    public IEnumerable<HistoryEvent> Events()
    {
        lock (gate)
            return [.. events];
    }

    public ExecutionSummary Summarize()
    {
        lock (gate)
            return Descriptions.Summarize(Head, Status, stopTime);
    }

    public ExecutionDescription Describe()
    {
        lock (gate)
            return Descriptions.Describe(Head, Status, stopTime, execution.Input, events[^1]);
    }
}
