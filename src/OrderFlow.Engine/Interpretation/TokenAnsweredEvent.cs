namespace OrderFlow.Engine.Interpretation;

/// <summary>Somebody answers a task with its token.</summary>
internal sealed class TokenAnsweredEvent(TaskTokenClaim claim, TaskOutcome outcome) : ExecutionEvent(replies: true)
{
    public override void Apply(Turn turn) => Taken = turn.TokenAnswered(claim, outcome);
}
