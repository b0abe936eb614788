using OrderFlow.Engine.History;

namespace OrderFlow.Engine;

/// <summary>Sees the events of executions as they become durable.</summary>
public interface IExecutionObserver
{
    /// <summary>Events of one execution, in order, each exactly once for as long as the engine runs.</summary>
    /// <param name="execution">The execution; its status is the one after these events.</param>
    /// <param name="events">The events.</param>
    /// <remarks>Called on the journal's thread, so it must be quick: hand over and return. It must not throw.</remarks>
    void OnEvents(ExecutionSummary execution, IReadOnlyList<HistoryEvent> events);
}
