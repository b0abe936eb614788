using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Parallel state.</summary>
/// <seealso href="https://states-language.net/#parallel-state"/>
public sealed class CompiledParallel : CompiledWork
{
    private readonly Payload arguments;

    internal CompiledParallel(
        ParallelState state, QueryLanguage language, StateEntry entry, StateExit exit, IReadOnlyList<CompiledCatcher> catchers, Payload arguments)
        : base(state, language, entry, exit, catchers) => this.arguments = arguments;

    /// <summary>Finds the input of the branches.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public JsonataValue BranchInput(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return arguments.Evaluate(scope, new Evaluation(scope, Entry.Input(scope)));
    }
}
