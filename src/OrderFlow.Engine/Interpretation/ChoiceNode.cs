using OrderFlow.Engine.History;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Goes on with the first rule whose condition is true, else with Default.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal sealed class ChoiceNode(string name, int ordinal, ChoiceBranch[] rules) : StateNode(name, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.ChoiceStateEntered;

    public override HistoryEventType? Exited => HistoryEventType.ChoiceStateExited;

    public override void Execute(Turn turn, Frame frame)
    {
        var evaluation = new Evaluation(turn, frame);
        foreach (var rule in rules)
        {
            if (!rule.Holds(evaluation))
                continue;
            var assigned = rule.Assign?.Evaluate(evaluation);
            turn.Exit(frame, rule.Output?.Evaluate(evaluation) ?? frame.Input, assigned, rule.Next);
            return;
        }
        if (Next is null)
            throw new StateFailure(ErrorNames.NoChoiceMatched, Turn.InState(frame, "Failed to transition out of the state. The state does not point to a next state."));
        Leave(turn, frame, default, frame.Input);
    }
}
