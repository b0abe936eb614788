namespace OrderFlow.Engine.Interpretation;

/// <summary>The call of a task came back.</summary>
internal sealed class TaskReturnedEvent(int frameId, long scheduledEventId, TaskOutcome outcome) : ExecutionEvent
{
    public override void Apply(Turn turn) => turn.TaskReturned(frameId, scheduledEventId, outcome);
}
