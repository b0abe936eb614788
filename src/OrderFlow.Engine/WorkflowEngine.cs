using OrderFlow.Engine.Interpretation;
using OrderFlow.Engine.Journal;
using OrderFlow.Engine.Running;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine;

/// <summary>Runs state machines as AWS Step Functions does: Standard executions durably, Express ones quickly in memory.</summary>
/// <remarks>What an execution decided is durable before a task is called or an answer shown. Several engines can run in one process.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_Operations.html"/>
public sealed class WorkflowEngine : IAsyncDisposable
{
    private readonly WorkflowEngineOptions options;
    private readonly ExecutionRunner standard;
    private readonly ExecutionRunner express;
    private readonly ExecutionNames names;
    private readonly ClockHolds holds;

    private WorkflowEngine(WorkflowEngineOptions options, IJournal journal)
    {
        this.options = options;
        holds = new(options.TimeProvider);
        names = new(journal.LastExecutionId);
        standard = new(journal, Context(journal, new()), options);
        var memory = new InMemoryJournal(options.RetainedExpressExecutions);
        // An Express history has no limit on the number of its events.
        express = new(memory, Context(memory, new() { HistoryEvents = long.MaxValue }), options);
    }

    /// <summary>Opens an engine: every execution that its journal holds goes on where it was.</summary>
    /// <param name="options">How the engine runs; null for an engine in memory without integrations.</param>
    /// <param name="cancellationToken">Gives up before the journal is open.</param>
    /// <exception cref="JournalException">The journal cannot be opened: corrupt, not a journal, newer than this version, or read-only.</exception>
    public static Task<WorkflowEngine> OpenAsync(WorkflowEngineOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.Run(
            async () =>
            {
                options ??= new();
                IJournal journal = options.JournalPath is { } path ? SqliteJournal.Open(path, options.IsPowerCutSafe) : new InMemoryJournal();
                var engine = new WorkflowEngine(options, journal);
                try
                {
                    engine.standard.Recover();
                    return engine;
                }
                catch
                {
                    await engine.DisposeAsync();
                    throw;
                }
            },
            cancellationToken);

    /// <summary>Starts an execution.</summary>
    /// <param name="request">What to start.</param>
    /// <param name="cancellationToken">Gives up waiting; the execution may have started all the same.</param>
    /// <returns>The execution, once its start is durable. A Standard one that runs already under the name with an equal input is answered as if it were new.</returns>
    /// <exception cref="WorkflowException"><c>InvalidName</c>, <c>InvalidExecutionInput</c>, <c>ExecutionAlreadyExists</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html"/>
    public async Task<ExecutionSummary> StartAsync(StartExecutionRequest request, CancellationToken cancellationToken = default)
    {
        var now = options.TimeProvider.GetUtcNow();
        var head = names.Head(request, options.NewName, new(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero));
        if (PayloadSize.Exceeds(request.Input, new EngineLimits().PayloadBytes))
            throw new WorkflowException("InvalidExecutionInput", "Invalid State Machine Execution Input: 'The input exceeds the maximum number of bytes service limit.'");
        var runner = head.Type == StateMachineType.Express ? express : standard;
        holds.Take();
        try
        {
            using var reservation = request.Name is null ? null : names.Reserve(head.Arn);
            if (reservation?.Other is { } other)
                await other.WaitAsync(cancellationToken);
            if (request.Name is not null && runner.Journal.Describe(head.Arn) is { } existing)
                return SameOrThrow(existing, request);
            await runner.StartAsync(new Execution(head, request.StateMachine.Graph, request.Input)).WaitAsync(cancellationToken);
            return Descriptions.Summarize(head, ExecutionStatus.Running, null);
        }
        finally
        {
            holds.Release();
        }
    }

    /// <summary>Waits until an execution has ended.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="cancellationToken">Gives up waiting; the execution goes on.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="WorkflowException"><c>ExecutionDoesNotExist</c>.</exception>
    public async Task<ExecutionDescription> WaitAsync(string executionArn, CancellationToken cancellationToken = default)
    {
        var runner = RunnerOf(executionArn);
        var id = IdOf(runner, executionArn);
        await runner.Ended(id, () => Describe(runner, executionArn).Status != ExecutionStatus.Running).WaitAsync(cancellationToken);
        return Describe(runner, executionArn);
    }

    /// <summary>Starts an execution and waits until it has ended, as <c>StartSyncExecution</c> does for Express.</summary>
    /// <param name="request">What to start.</param>
    /// <param name="cancellationToken">Gives up waiting; the execution goes on.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="WorkflowException">As for <see cref="StartAsync"/>.</exception>
    public async Task<ExecutionDescription> RunAsync(StartExecutionRequest request, CancellationToken cancellationToken = default) =>
        await WaitAsync((await StartAsync(request, cancellationToken)).ExecutionArn, cancellationToken);

    /// <summary>Describes an execution.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <exception cref="WorkflowException"><c>ExecutionDoesNotExist</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html"/>
    public Task<ExecutionDescription> DescribeAsync(string executionArn) => Task.Run(() => Describe(RunnerOf(executionArn), executionArn));

    /// <summary>Lists Standard executions, the latest first.</summary>
    /// <param name="query">Which ones.</param>
    /// <exception cref="WorkflowException"><c>InvalidToken</c>, <c>ValidationException</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html"/>
    public Task<ExecutionPage> ListAsync(ExecutionQuery query) => Task.Run(() => standard.Journal.List(query));

    /// <summary>Counts Standard executions.</summary>
    /// <returns>How many there are of each status; a status that none has is left out.</returns>
    public Task<IReadOnlyDictionary<ExecutionStatus, long>> CountAsync() => Task.Run(standard.Journal.Count);

    /// <summary>Reads the history of an execution.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="query">Which events; null for the first 100.</param>
    /// <exception cref="WorkflowException"><c>ExecutionDoesNotExist</c>, <c>InvalidToken</c>, <c>ValidationException</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html"/>
    public Task<HistoryPage> GetHistoryAsync(string executionArn, HistoryQuery? query = null) => Task.Run(() =>
        RunnerOf(executionArn).Journal.ReadHistory(executionArn, query ?? new()) ?? throw WorkflowException.ExecutionDoesNotExist(executionArn));

    /// <summary>Stops an execution; one that has ended stays as it is.</summary>
    /// <param name="executionArn">The execution.</param>
    /// <param name="error">The error name to end it with.</param>
    /// <param name="cause">The cause to end it with.</param>
    /// <returns>The execution, once its end is durable.</returns>
    /// <exception cref="WorkflowException"><c>ExecutionDoesNotExist</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_StopExecution.html"/>
    public async Task<ExecutionDescription> StopAsync(string executionArn, string? error = null, string? cause = null)
    {
        var runner = RunnerOf(executionArn);
        await runner.PostAsync(IdOf(runner, executionArn), new StopEvent(error, cause));
        return await DescribeAsync(executionArn);
    }

    /// <summary>Ends the task that a token belongs to with a result.</summary>
    /// <param name="taskToken">The token.</param>
    /// <param name="output">The result.</param>
    /// <exception cref="WorkflowException"><c>InvalidToken</c>, <c>TaskTimedOut</c>, <c>InvalidOutput</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html"/>
    public Task SendTaskSuccessAsync(string taskToken, JsonataValue output) =>
        AnswerAsync(taskToken, claim => new TokenAnsweredEvent(claim, TaskOutcome.Of(output)));

    /// <summary>Ends the task that a token belongs to with an error.</summary>
    /// <param name="taskToken">The token.</param>
    /// <param name="error">The error name; null for none.</param>
    /// <param name="cause">The cause; null for none.</param>
    /// <exception cref="WorkflowException"><c>InvalidToken</c>, <c>TaskTimedOut</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html"/>
    public Task SendTaskFailureAsync(string taskToken, string? error = null, string? cause = null) =>
        AnswerAsync(taskToken, claim => new TokenAnsweredEvent(claim, TaskOutcome.Failure(error, cause)));

    /// <summary>Says that the worker of a token's task is still at it.</summary>
    /// <param name="taskToken">The token.</param>
    /// <exception cref="WorkflowException"><c>InvalidToken</c>, <c>TaskTimedOut</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskHeartbeat.html"/>
    public Task SendTaskHeartbeatAsync(string taskToken) => AnswerAsync(taskToken, claim => new HeartbeatEvent(claim));

    /// <summary>Says that a worker took an activity's task (<c>ActivityStarted</c>).</summary>
    /// <param name="taskToken">The token.</param>
    /// <param name="workerName">The worker's name, if it gave one.</param>
    /// <exception cref="WorkflowException"><c>InvalidToken</c>, <c>TaskTimedOut</c>.</exception>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetActivityTask.html"/>
    public Task ReportTaskStartedAsync(string taskToken, string? workerName = null) =>
        AnswerAsync(taskToken, claim => new WorkerStartedEvent(claim, workerName));

    /// <summary>Ends the engine: what is decided becomes durable, waiting executions stay in the journal, calls under way are cancelled and made again after the next start.</summary>
    public async ValueTask DisposeAsync()
    {
        await standard.DisposeAsync();
        await express.DisposeAsync();
    }

    private TurnContext Context(IJournal journal, EngineLimits limits) => new(
        options.Random,
        JsonataOptions.StepFunctions with { TimeProvider = options.TimeProvider, Random = options.Random },
        limits,
        new TaskTokens(journal.Key),
        options.Integrations);

    private async Task AnswerAsync(string token, Func<TaskTokenClaim, ExecutionEvent> answer)
    {
        var claim = standard.Tokens.Read(token) ?? throw WorkflowException.InvalidToken();
        if (!await standard.PostAsync(claim.ExecutionId, answer(claim)))
            throw WorkflowException.TaskTimedOut();
    }

    private static ExecutionDescription Describe(ExecutionRunner runner, string arn) =>
        runner.Journal.Describe(arn) ?? throw WorkflowException.ExecutionDoesNotExist(arn);

    private static long IdOf(ExecutionRunner runner, string arn) =>
        runner.Journal.FindId(arn) ?? throw WorkflowException.ExecutionDoesNotExist(arn);

    private ExecutionRunner RunnerOf(string arn) => ExecutionNames.IsExpress(arn) ? express : standard;

    private static ExecutionDescription SameOrThrow(ExecutionDescription existing, StartExecutionRequest request) =>
        existing.Status == ExecutionStatus.Running && existing.Input.Equals(request.Input)
            ? existing
            : throw WorkflowException.ExecutionAlreadyExists(existing.ExecutionArn);
}
