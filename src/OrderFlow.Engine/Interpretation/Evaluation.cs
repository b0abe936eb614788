using System.Globalization;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>What the expressions of one state see: the variables of its scopes and <c>$states</c>.</summary>
internal sealed class Evaluation(Turn turn, Frame frame)
{
    private const string StatesVariable = "states";
    private JsonataBindings? bindings;
    private bool hasContext;

    /// <summary><c>$states.result</c>; undefined where the field must not see one.</summary>
    public JsonataValue Result { get; init; }

    /// <summary><c>$states.errorOutput</c>; undefined outside a Catcher.</summary>
    public JsonataValue ErrorOutput { get; init; }

    /// <summary>The Map iteration that an ItemSelector is evaluated for.</summary>
    public MapItem? Item { get; init; }

    public Frame Frame => frame;

    /// <summary>Evaluates an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="needsContext">Whether it can see <c>$states.context</c>.</param>
    public JsonataValue Run(JsonataExpression expression, bool needsContext)
    {
        if (bindings is null || (needsContext && !hasContext))
            bindings = Bind(needsContext);
        return expression.Evaluate(JsonataValue.Undefined, bindings, turn.Options);
    }

    /// <summary>A failure that says which state and event it happened in.</summary>
    public StateFailure Failure(string what, string? location) => new(ErrorNames.QueryEvaluationError, Turn.InState(frame, what))
    {
        IsEvaluation = true,
        Location = location,
    };

    private JsonataBindings Bind(bool withContext)
    {
        var states = new JsonataObjectBuilder().Set("input", frame.Input);
        if (!Result.IsUndefined)
            states.Set("result", Result);
        if (!ErrorOutput.IsUndefined)
            states.Set("errorOutput", ErrorOutput);
        hasContext = withContext;
        if (withContext)
            states.Set("context", Context());
        var visible = frame.Variables.Visible();
        visible[StatesVariable] = states.Build();
        return visible;
    }

    private JsonataObject Context()
    {
        var state = new JsonataObjectBuilder()
            .Set("Name", frame.Node.Name)
            .Set("EnteredTime", Format(frame.EnteredTime));
        if (frame.Node.CanRetry)
            state.Set("RetryCount", frame.RetryCount);
        var execution = turn.Execution;
        var context = new JsonataObjectBuilder()
            .Set("Execution", execution.Context)
            .Set("StateMachine", execution.MachineContext)
            .Set("State", state.Build());
        if (frame.Node is TaskNode { NeedsToken: true })
            context.Set("Task", new JsonataObjectBuilder().Set("Token", turn.TokenOf(frame)).Build());
        if ((Item ?? frame.MapItem()) is { } item)
        {
            var described = new JsonataObjectBuilder().Set("Index", item.Index).Set("Value", item.Value).Build();
            context.Set("Map", new JsonataObjectBuilder().Set("Item", described).Build());
        }
        return context.Build();
    }

    internal static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
