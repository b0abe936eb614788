using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Choice state.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
public sealed class CompiledChoice : CompiledState
{
    private readonly StateEntry entry;
    private readonly StateExit exit;
    private readonly CompiledRule[] rules;
    private readonly string? otherwise;

    internal CompiledChoice(ChoiceState state, QueryLanguage language, StateEntry entry, StateExit exit, CompiledRule[] rules)
        : base(state, language)
    {
        this.entry = entry;
        this.exit = exit;
        this.rules = rules;
        otherwise = state.Default;
    }

    /// <summary>Finds the first rule that holds.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A condition or field gives no value with these data, or no rule holds and there is no <c>Default</c>.</exception>
    public ChosenRule Choose(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var evaluation = new Evaluation(scope, entry.Input(scope));
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].Condition.Holds(evaluation))
                return new(i, rules[i].Next, rules[i].Exit.Leave(scope, evaluation.Input, isResult: false));
        }
        if (otherwise is null)
            throw new EvaluationException(ErrorNames.NoChoiceMatched, "Failed to transition out of the state. The state does not point to a next state.");
        return new(null, otherwise, exit.Leave(scope, evaluation.Input, isResult: false));
    }
}
