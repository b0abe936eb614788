using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Succeed state.</summary>
/// <seealso href="https://states-language.net/#succeed-state"/>
public sealed class CompiledSucceed : CompiledState
{
    private readonly StateEntry entry;
    private readonly StateExit exit;

    internal CompiledSucceed(SucceedState state, QueryLanguage language, StateEntry entry, StateExit exit)
        : base(state, language)
    {
        this.entry = entry;
        this.exit = exit;
    }

    /// <summary>Runs the whole state.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public StateOutput Run(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return exit.Leave(scope, entry.Input(scope), isResult: false);
    }
}
