using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Journal;

/// <summary>Keeps executions: what every turn decided, in order.</summary>
internal interface IJournal : IAsyncDisposable
{
    /// <summary>Signs task tokens; as old as the journal.</summary>
    byte[] Key { get; }

    /// <summary>The highest execution number in use.</summary>
    long LastExecutionId { get; }

    /// <summary>Whether an execution that waits can be dropped from memory and loaded again.</summary>
    bool CanLoad { get; }

    /// <summary>Writes down what a turn decided, as it is now; called on the execution's thread before it goes on.</summary>
    JournalEntry Prepare(Decision decision);

    /// <summary>Takes an entry; waits while too many are under way. <see cref="JournalEntry.Done"/> says when it is durable.</summary>
    ValueTask AppendAsync(JournalEntry entry);

    /// <summary>Loads a running execution to go on with it; null where there is none.</summary>
    Execution? Load(long executionId);

    /// <summary>What running executions wait for.</summary>
    IEnumerable<PendingFrame> ReadPending();

    long? FindId(string arn);

    ExecutionDescription? Describe(string arn);

    ExecutionPage List(ExecutionQuery query);

    /// <summary>How many executions there are of each status that one has.</summary>
    IReadOnlyDictionary<ExecutionStatus, long> Count();

    HistoryPage? ReadHistory(string arn, HistoryQuery query);
}
