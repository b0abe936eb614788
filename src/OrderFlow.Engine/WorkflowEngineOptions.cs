using OrderFlow.Engine.Tasks;

namespace OrderFlow.Engine;

/// <summary>How an engine runs.</summary>
public sealed record WorkflowEngineOptions
{
    /// <summary>The SQLite file that holds executions; it is made where there is none. Null (the default) keeps everything in memory, ended executions too, until the engine is disposed: for tests.</summary>
    /// <remarks>One engine at a time opens a file. While it runs, the file can be read with plain sqlite3.</remarks>
    public string? JournalPath { get; init; }

    /// <summary>Whether each commit waits until the disk has it (<c>synchronous=FULL</c>, the default), so that a power cut loses nothing.</summary>
    public bool IsPowerCutSafe { get; init; } = true;

    /// <summary>What does the work of Task states. Integrations can be added while the engine runs.</summary>
    public TaskIntegrations Integrations { get; init; } = new();

    /// <summary>The clock. The default is the machine's; see <see cref="Timers.VirtualTimeProvider"/> for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where jitter and <c>$random</c> come from. It must be safe for several threads, as the default is.</summary>
    public Random Random { get; init; } = Random.Shared;

    /// <summary>Makes the names of executions that were started without one. The default makes random UUIDs.</summary>
    public Func<string> NewName { get; init; } = () => Guid.NewGuid().ToString();

    /// <summary>How many executions make a turn at the same moment. The default is the number of processors.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How many ended Express executions are kept for <see cref="WorkflowEngine.GetHistoryAsync"/>; the service keeps none. The default is 1,000.</summary>
    public int RetainedExpressExecutions { get; init; } = 1_000;

    /// <summary>Who sees every event once it is durable.</summary>
    public IReadOnlyList<IExecutionObserver> Observers { get; init; } = [];
}
