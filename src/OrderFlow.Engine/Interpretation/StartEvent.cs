namespace OrderFlow.Engine.Interpretation;

/// <summary>The execution begins.</summary>
internal sealed class StartEvent() : ExecutionEvent(replies: true)
{
    public override void Apply(Turn turn)
    {
        turn.Start();
        Taken = true;
    }
}
