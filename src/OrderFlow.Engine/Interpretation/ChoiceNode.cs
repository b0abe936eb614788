using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Goes on with the first rule that holds, else with Default.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal sealed class ChoiceNode(CompiledChoice state, int ordinal, int rules) : StateNode(state, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.ChoiceStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.ChoiceStateExited;

    /// <summary>The states that the rules lead to.</summary>
    public StateNode[] Targets { get; } = new StateNode[rules];

    public override void Execute(Turn turn, Frame frame)
    {
        var chosen = state.Choose(turn.Scope(frame));
        turn.Exit(frame, chosen.Output, chosen.Rule is { } rule ? Targets[rule] : Next);
    }
}
