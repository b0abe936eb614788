namespace OrderFlow.Engine.Interpretation;

/// <summary>A timer of a frame is due.</summary>
internal sealed class TimerEvent(int frameId) : ExecutionEvent
{
    public override void Apply(Turn turn) => turn.TimerFired(frameId);
}
