using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

/// <summary>The service answered the request of a job.</summary>
internal sealed class TaskSubmittedEvent(int frameId, long scheduledEventId, JsonataValue output) : ExecutionEvent(replies: true)
{
    public override void Apply(Turn turn) => Taken = turn.TaskSubmitted(frameId, scheduledEventId, output);
}
