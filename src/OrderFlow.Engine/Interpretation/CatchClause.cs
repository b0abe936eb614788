using OrderFlow.StatesLanguage.DataFlow;

namespace OrderFlow.Engine.Interpretation;

/// <summary>One Catcher of a state.</summary>
/// <seealso href="https://states-language.net/#fallback-states"/>
internal sealed class CatchClause(CompiledCatcher catcher)
{
    public ErrorMatch Match { get; } = new(catcher.Catcher.ErrorEquals);

    /// <summary>How data flows to <see cref="Next"/>.</summary>
    public CompiledCatcher Catcher => catcher;

    /// <summary>The state to go on with.</summary>
    public StateNode Next { get; set; } = null!;
}
