using System.Diagnostics;
using System.Text.Json;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Engine;
using OrderFlow.Engine.History;
using OrderFlow.Engine.Tasks;
using OrderFlow.Engine.Timers;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Conformance.States;

/// <summary>Runs a state machine in the engine, in virtual time and in the world that the case describes.</summary>
internal sealed class Execution : IAsyncDisposable
{
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);
    private static readonly HistoryQuery FirstPage = new() { MaxResults = 1_000 };

    private readonly WorkflowEngine _engine;
    private readonly string _arn;

    private Execution(WorkflowEngine engine, string arn)
    {
        _engine = engine;
        _arn = arn;
    }

    /// <summary>Runs to the end, or where the recording was made before the end, as far as the execution gets without time passing.</summary>
    /// <param name="script">What to run.</param>
    /// <param name="isObservedRunning">Whether the recording shows an execution that had not ended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ExecutionOutcome> RunAsync(ExecutionScript script, bool isObservedRunning, CancellationToken cancellationToken)
    {
        var standsStill = isObservedRunning || script.Stop is not null;
        await using var execution = await StartAsync(script, autoAdvance: !standsStill, cancellationToken);
        if (standsStill)
            await execution.SettleAsync(cancellationToken);
        if (script.Stop is { } stop)
            await execution._engine.StopAsync(execution._arn, stop.Error, stop.Cause);
        return await execution.OutcomeAsync(wait: !isObservedRunning, cancellationToken);
    }

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    private static async Task<Execution> StartAsync(ExecutionScript script, bool autoAdvance, CancellationToken cancellationToken)
    {
        var machine = Compile(script);
        var tasks = new RecordedTasks(script);
        var engine = await WorkflowEngine.OpenAsync(
            new() { TimeProvider = new VirtualTimeProvider(script.Clock, autoAdvance), Integrations = new TaskIntegrations().AddFallback(tasks) }, cancellationToken);
        tasks.Engine = engine;
        var started = await engine.StartAsync(
            new() { StateMachine = machine, Name = script.Names.Execution, Input = JsonataJson.Parse(script.Input) }, cancellationToken);
        return new(engine, started.ExecutionArn);
    }

    private static StateMachine Compile(ExecutionScript script)
    {
        try
        {
            return StateMachine.Create(
                $"arn:aws:states:us-east-1:111111111111:stateMachine:{script.Names.StateMachine}",
                script.Definition,
                script.IsExpress ? StateMachineType.Express : StateMachineType.Standard,
                script.Names.Role);
        }
        catch (CompilationException e) when (e.Problem.Contains("does not support yet", StringComparison.Ordinal))
        {
            throw new NotSupportedException(e.Message, e);
        }
    }

    // Nothing says that an execution waits, so it is taken to when its history has stopped growing.
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var length = 0;
        while (clock.Elapsed < Settled)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), cancellationToken);
            var events = await HistoryAsync();
            if (events.Count > length)
                clock.Restart();
            length = events.Count;
        }
    }

    private async Task<ExecutionOutcome> OutcomeAsync(bool wait, CancellationToken cancellationToken)
    {
        var ended = wait ? await _engine.WaitAsync(_arn, cancellationToken) : await _engine.DescribeAsync(_arn);
        var events = await HistoryAsync();
        return new()
        {
            Status = ExecutionDocument.Status(ended.Status),
            Output = ended.Output.IsUndefined ? null : ended.Output.ToJson(),
            Error = ended.Error,
            Cause = ended.Cause,
            Events = JsonTexts.Parse($"[{string.Join(',', events.Select(e => ((JsonataValue)HistoryEventDocument.Of(e)).ToJson()))}]"),
            Description = JsonSerializer.SerializeToElement(ExecutionDocument.Of(ended)),
        };
    }

    private async Task<List<HistoryEvent>> HistoryAsync()
    {
        var events = new List<HistoryEvent>();
        for (var query = FirstPage; ;)
        {
            var page = await _engine.GetHistoryAsync(_arn, query);
            events.AddRange(page.Events);
            if (page.NextToken is not { } next)
                return events;
            query = query with { NextToken = next };
        }
    }
}
