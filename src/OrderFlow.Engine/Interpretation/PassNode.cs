using OrderFlow.Engine.History;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Passes its input on, or what its Output makes of it.</summary>
/// <seealso href="https://states-language.net/#pass-state"/>
internal sealed class PassNode(string name, int ordinal) : StateNode(name, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.PassStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.PassStateExited;

    public override void Execute(Turn turn, Frame frame) => Leave(turn, frame, default, frame.Input);
}
