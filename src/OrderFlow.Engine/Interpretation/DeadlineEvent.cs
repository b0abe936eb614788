namespace OrderFlow.Engine.Interpretation;

/// <summary>The machine's TimeoutSeconds has passed.</summary>
internal sealed class DeadlineEvent : ExecutionEvent
{
    public override void Apply(Turn turn) => turn.DeadlinePassed();
}
