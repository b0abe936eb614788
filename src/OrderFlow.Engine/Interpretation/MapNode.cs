using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Runs its item processor once for each item of an array; its result is the array of their outputs.</summary>
/// <seealso href="https://states-language.net/#map-state"/>
internal sealed class MapNode(CompiledMap state, int ordinal, Flow processor) : StateNode(state, ordinal)
{
    /// <summary>How many iterations an inline Map runs at once at most.</summary>
    private const int InlineConcurrency = 40;

    public override HistoryEventType Entered => HistoryEventType.MapStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.MapStateExited;

    public override HistoryEventType? Aborted => HistoryEventType.MapStateAborted;

    public override HistoryEventType? Failed => HistoryEventType.MapStateFailed;

    public override bool CanRetry => true;

    public override void Execute(Turn turn, Frame frame)
    {
        var scope = turn.Scope(frame);
        var items = state.Items(scope);
        var concurrency = state.MaxConcurrency(scope);
        frame.PreviousEventId = turn.Emit(HistoryEventType.MapStateStarted, frame.PreviousEventId, details: new() { Length = items.Count });
        // An inline Map has no use for it, but the service looks at it there as well.
        _ = state.Tolerance(scope);
        var fork = turn.Fork(frame, new Fork(items.Count, concurrency is 0 or > InlineConcurrency ? InlineConcurrency : (int)concurrency, items));
        while (fork.CanStart)
            StartNext(turn, frame, fork, frame.PreviousEventId);
        if (items.Count == 0)
            turn.Join(frame, fork);
    }

    /// <summary>Starts the next iteration.</summary>
    /// <exception cref="EvaluationException">The ItemSelector gives no value.</exception>
    public void StartNext(Turn turn, Frame frame, Fork fork, long previousEventId)
    {
        var index = fork.Started;
        var input = fork.Items![index];
        if (state.SelectsItems)
            input = state.ItemInput(turn.Scope(frame, new(index, input)), input);
        var started = turn.Emit(HistoryEventType.MapIterationStarted, previousEventId, Name, details: new() { Index = index });
        turn.StartChild(frame, fork, processor, input, started);
    }
}
