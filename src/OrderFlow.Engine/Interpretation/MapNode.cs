using OrderFlow.Engine.History;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Runs its item processor once for each item of an array; its result is the array of their outputs.</summary>
/// <seealso href="https://states-language.net/#map-state"/>
internal sealed class MapNode(string name, int ordinal, Flow processor) : StateNode(name, ordinal)
{
    /// <summary>How many iterations an inline Map runs at once at most.</summary>
    private const int InlineConcurrency = 40;

    public override HistoryEventType Entered => HistoryEventType.MapStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.MapStateExited;

    public override HistoryEventType? Aborted => HistoryEventType.MapStateAborted;

    public override HistoryEventType? Failed => HistoryEventType.MapStateFailed;

    public override bool CanRetry => true;

    /// <summary>What gives the array; null where the state's input is it.</summary>
    public Template? Items { get; init; }

    public Template? ItemSelector { get; init; }

    public Template? MaxConcurrency { get; init; }

    /// <summary>Fields whose values an inline Map checks but has no use for.</summary>
    public Template[] Unused { get; init; } = [];

    public override void Execute(Turn turn, Frame frame)
    {
        var evaluation = new Evaluation(turn, frame);
        var items = Array(evaluation);
        var concurrency = Concurrency(evaluation);
        foreach (var field in Unused)
            field.Evaluate(evaluation);
        frame.PreviousEventId = turn.Emit(HistoryEventType.MapStateStarted, frame.PreviousEventId, details: new() { Length = items.Count });
        var fork = turn.Fork(frame, new Fork(items.Count, concurrency, items));
        while (fork.CanStart)
            StartNext(turn, frame, fork, frame.PreviousEventId);
        if (items.Count == 0)
            turn.Join(frame, fork);
    }

    /// <summary>Starts the next iteration.</summary>
    public void StartNext(Turn turn, Frame frame, Fork fork, long previousEventId)
    {
        var index = fork.Started;
        var input = fork.Items![index];
        if (ItemSelector is not null)
            input = ItemSelector.Evaluate(new Evaluation(turn, frame) { Item = new(index, input) });
        var started = turn.Emit(HistoryEventType.MapIterationStarted, previousEventId, Name, details: new() { Index = index });
        turn.StartChild(frame, fork, processor, input, started);
    }

    private JsonataArray Array(Evaluation evaluation)
    {
        var value = Items is null ? evaluation.Frame.Input : Items.Evaluate(evaluation);
        if (value.IsArray)
            return value.AsArray();
        throw Items switch
        {
            null => evaluation.Failure($"Map state input must be an array but was: {value.ToJson()}", location: null),
            ExpressionTemplate expression => expression.Unexpected(evaluation, "array", value),
            _ => evaluation.Failure($"The Items field must be an array but was: {value.ToJson()}", "Items"),
        };
    }

    private int Concurrency(Evaluation evaluation)
    {
        var value = MaxConcurrency?.Evaluate(evaluation) ?? 0d;
        if (!value.IsNumber || value.AsNumber() < 0 || !double.IsInteger(value.AsNumber()))
            throw ((ExpressionTemplate)MaxConcurrency!).Unexpected(evaluation, "non-negative integer", value);
        return value.AsNumber() is 0 or > InlineConcurrency ? InlineConcurrency : (int)value.AsNumber();
    }
}
