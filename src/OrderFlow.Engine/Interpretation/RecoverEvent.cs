namespace OrderFlow.Engine.Interpretation;

/// <summary>The engine came back after a kill.</summary>
internal sealed class RecoverEvent : ExecutionEvent
{
    public override void Apply(Turn turn) => turn.Recover();
}
