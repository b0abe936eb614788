namespace OrderFlow.Engine.Interpretation;

/// <summary>A worker took an activity's task.</summary>
internal sealed class WorkerStartedEvent(TaskTokenClaim claim, string? workerName) : ExecutionEvent(replies: true)
{
    public override void Apply(Turn turn) => Taken = turn.WorkerStarted(claim, workerName);
}
