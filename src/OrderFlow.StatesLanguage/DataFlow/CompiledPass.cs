using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Pass state.</summary>
/// <seealso href="https://states-language.net/#pass-state"/>
public sealed class CompiledPass : CompiledState
{
    private readonly StateEntry entry;
    private readonly StateExit exit;
    private readonly Payload? parameters;
    private readonly JsonataValue result;

    internal CompiledPass(PassState state, QueryLanguage language, StateEntry entry, StateExit exit, Payload? parameters = null, JsonataValue result = default)
        : base(state, language)
    {
        this.entry = entry;
        this.exit = exit;
        this.parameters = parameters;
        this.result = result;
    }

    /// <summary>Runs the whole state.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public StateOutput Run(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (!result.IsUndefined)
            return exit.Leave(scope, result, isResult: true);
        var input = entry.Input(scope);
        return exit.Leave(scope, parameters is null ? input : parameters.Evaluate(scope, new Evaluation(scope, input)), isResult: false);
    }
}
