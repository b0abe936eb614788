using OrderFlow.Engine.History;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Ends its branch with an error.</summary>
/// <seealso href="https://states-language.net/#fail-state"/>
internal sealed class FailNode(string name, int ordinal, Template? error, Template? cause) : StateNode(name, ordinal)
{
    public override HistoryEventType Entered => HistoryEventType.FailStateEntered;

    public override HistoryEventType? Exited => null;

    public override void Execute(Turn turn, Frame frame)
    {
        var evaluation = new Evaluation(turn, frame);
        throw new StateFailure(Text(error, evaluation), Text(cause, evaluation));
    }

    private static string? Text(Template? template, Evaluation evaluation)
    {
        if (template is null)
            return null;
        var value = template.Evaluate(evaluation);
        if (value.IsString)
            return value.AsString();
        throw ((ExpressionTemplate)template).Unexpected(evaluation, "string", value);
    }
}
