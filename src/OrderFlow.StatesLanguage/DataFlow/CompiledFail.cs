using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Fail state.</summary>
/// <seealso href="https://states-language.net/#fail-state"/>
public sealed class CompiledFail : CompiledState
{
    private readonly TextField? error;
    private readonly TextField? cause;

    internal CompiledFail(FailState state, QueryLanguage language, TextField? error, TextField? cause)
        : base(state, language)
    {
        this.error = error;
        this.cause = cause;
    }

    /// <summary>Finds the error that the state ends with.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no text with these data.</exception>
    public StateError Run(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var evaluation = new Evaluation(scope, scope.Input);
        return new(error?.Evaluate(evaluation), cause?.Evaluate(evaluation));
    }
}
