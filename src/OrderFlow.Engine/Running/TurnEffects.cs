using OrderFlow.Engine.Interpretation;

namespace OrderFlow.Engine.Running;

/// <summary>What happens to the world once a turn's decision is durable. Made during the turn, because frames go on changing.</summary>
internal sealed class TurnEffects(ExecutionActor actor, Decision decision, List<ExecutionEvent> mail, Turn turn)
{
    public ExecutionActor Actor { get; } = actor;

    public Decision Decision { get; } = decision;

    /// <summary>What the turn took in, to be acknowledged.</summary>
    public List<ExecutionEvent> Mail { get; } = mail;

    public List<PendingCall> Calls { get; } = [.. decision.Calls
        .Where(frame => frame is { Status: FrameStatus.Calling, Task: not null })
        .Select(frame => Of(frame, turn))];

    /// <summary>The timers of the frames that changed; null for those that have none now.</summary>
    public List<(int FrameId, DateTimeOffset? Due)> Timers { get; } = [.. decision.Changed.Select(frame => (frame.Id, frame.NextDue))];

    private static PendingCall Of(Frame frame, Turn turn)
    {
        var node = (TaskNode)frame.Node;
        return new(frame.Id, node, frame.Task!, frame.Task!.Submission, frame.RetryCount, node.NeedsToken ? turn.TokenOf(frame) : null);
    }
}
