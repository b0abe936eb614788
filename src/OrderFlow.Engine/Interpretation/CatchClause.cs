namespace OrderFlow.Engine.Interpretation;

/// <summary>One Catcher of a state.</summary>
/// <seealso href="https://states-language.net/#fallback-states"/>
internal sealed class CatchClause(ErrorMatch match, Template? output, AssignTemplate? assign)
{
    public ErrorMatch Match { get; } = match;

    public Template? Output { get; } = output;

    public AssignTemplate? Assign { get; } = assign;

    /// <summary>The state to go on with.</summary>
    public StateNode Next { get; set; } = null!;
}
