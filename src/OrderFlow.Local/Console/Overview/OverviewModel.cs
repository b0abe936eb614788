using OrderFlow.Engine;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Console.Overview;

/// <summary>How the system is, and what happened last.</summary>
internal sealed record OverviewModel
{
    public required PageRequest Request { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required IReadOnlyDictionary<ExecutionStatus, long> Executions { get; init; }

    /// <summary>Messages in dead-letter queues.</summary>
    public required int DeadLetters { get; init; }

    /// <summary>The map; not needed where one trace is followed.</summary>
    public required SystemMap? Map { get; init; }

    /// <summary>The hops of this page: the newest first, or those of a trace from its beginning.</summary>
    public required IReadOnlyList<Hop> Hops { get; init; }

    /// <summary>The trace that is followed, or null.</summary>
    public required string? Trace { get; init; }

    public required string? Text { get; init; }

    /// <summary>Which group of kinds is shown, or null for all.</summary>
    public required string? Show { get; init; }

    /// <summary>The address of what was before these, or null.</summary>
    public required string? Older { get; init; }

    public long Failed => Executions.GetValueOrDefault(ExecutionStatus.Failed) + Executions.GetValueOrDefault(ExecutionStatus.TimedOut);

    public bool IsFiltered => Text is not null || Show is not null;
}
