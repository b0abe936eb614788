using System.Globalization;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>What the fields of a frame's state see. A turn has one and points it at frame after frame, as it evaluates one state at a time.</summary>
internal sealed class FrameScope(Turn turn) : StateScope
{
    private Frame frame = null!;
    private MapItem? item;
    private JsonataValue context;

    public override JsonataValue Input => frame.Input;

    public override JsonataValue Context => context.IsUndefined ? context = Describe() : context;

    public override JsonataBindings Variables => frame.Variables.Visible();

    public override JsonataOptions Options => turn.Options;

    /// <param name="of">The frame that is in the state.</param>
    /// <param name="iteration">The Map iteration that an ItemSelector is evaluated for.</param>
    public FrameScope PointAt(Frame of, MapItem? iteration)
    {
        (frame, item, context) = (of, iteration, default);
        return this;
    }

    private JsonataObject Describe()
    {
        var state = new JsonataObjectBuilder()
            .Set("Name", frame.Node.Name)
            .Set("EnteredTime", Format(frame.EnteredTime));
        if (frame.Node.CanRetry)
            state.Set("RetryCount", frame.RetryCount);
        var execution = turn.Execution;
        var described = new JsonataObjectBuilder()
            .Set("Execution", execution.Context)
            .Set("StateMachine", execution.MachineContext)
            .Set("State", state.Build());
        if (frame.Node is TaskNode { HasToken: true })
            described.Set("Task", new JsonataObjectBuilder().Set("Token", turn.TokenOf(frame)).Build());
        if ((item ?? frame.MapItem()) is { } current)
        {
            var value = new JsonataObjectBuilder().Set("Index", current.Index).Set("Value", current.Value).Build();
            described.Set("Map", new JsonataObjectBuilder().Set("Item", value).Build());
        }
        return described.Build();
    }

    internal static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
