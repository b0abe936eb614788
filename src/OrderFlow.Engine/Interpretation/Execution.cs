using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>A running execution: what it was started with and its tree of frames.</summary>
internal sealed class Execution(ExecutionHead head, StateMachineGraph graph, JsonataValue input)
{
    private JsonataValue context;
    private JsonataValue machineContext;

    public ExecutionHead Head { get; } = head;

    public StateMachineGraph Graph { get; } = graph;

    public JsonataValue Input { get; } = input;

    public ExecutionStatus Status { get; set; } = ExecutionStatus.Running;

    public DateTimeOffset? StopTime { get; set; }

    public long NextEventId { get; set; } = 1;

    public int NextFrameId { get; set; } = 1;

    /// <summary>The frames that live, by id.</summary>
    public Dictionary<int, Frame> Frames { get; } = [];

    /// <summary><c>$states.context.Execution</c>.</summary>
    public JsonataValue Context => context.IsUndefined ? context = DescribeExecution() : context;

    /// <summary><c>$states.context.StateMachine</c>.</summary>
    public JsonataValue MachineContext => machineContext.IsUndefined ? machineContext = DescribeMachine() : machineContext;

    private JsonataObject DescribeExecution()
    {
        var builder = new JsonataObjectBuilder().Set("Id", Head.Arn).Set("Input", Input);
        builder.Set("StartTime", FrameScope.Format(Head.StartTime)).Set("Name", Head.Name);
        if (Head.RoleArn is { } role)
            builder.Set("RoleArn", role);
        return builder.Set("RedriveCount", 0).Build();
    }

    private JsonataObject DescribeMachine() =>
        new JsonataObjectBuilder().Set("Id", Head.StateMachineArn).Set("Name", Head.StateMachineName).Build();
}
