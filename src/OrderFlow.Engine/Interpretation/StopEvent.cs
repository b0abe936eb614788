namespace OrderFlow.Engine.Interpretation;

/// <summary>Somebody stops the execution.</summary>
internal sealed class StopEvent(string? error, string? cause) : ExecutionEvent(replies: true)
{
    public override void Apply(Turn turn)
    {
        turn.Stop(error, cause);
        Taken = true;
    }
}
