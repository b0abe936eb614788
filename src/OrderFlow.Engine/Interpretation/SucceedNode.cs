using OrderFlow.Engine.History;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Ends its branch with success.</summary>
/// <seealso href="https://states-language.net/#succeed-state"/>
internal sealed class SucceedNode(string name, int ordinal) : StateNode(name, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.SucceedStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.SucceedStateExited;

    public override void Execute(Turn turn, Frame frame) => Leave(turn, frame, default, frame.Input);
}
