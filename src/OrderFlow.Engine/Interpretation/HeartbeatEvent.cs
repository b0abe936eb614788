namespace OrderFlow.Engine.Interpretation;

/// <summary>A worker says that it is still at a task.</summary>
internal sealed class HeartbeatEvent(TaskTokenClaim claim) : ExecutionEvent(replies: true)
{
    public override void Apply(Turn turn) => Taken = turn.Heartbeat(claim);
}
