namespace OrderFlow.Engine.Interpretation;

/// <summary>One rule of a Choice state.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal sealed class ChoiceBranch(Template condition, Template? output, AssignTemplate? assign)
{
    public Template? Output { get; } = output;

    public AssignTemplate? Assign { get; } = assign;

    /// <summary>The state to go on with.</summary>
    public StateNode Next { get; set; } = null!;

    public bool Holds(Evaluation evaluation)
    {
        var value = condition.Evaluate(evaluation);
        if (value.IsBoolean)
            return value.AsBoolean();
        throw ((ExpressionTemplate)condition).Unexpected(evaluation, "boolean", value);
    }
}
