using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a state that has work done and gets a result: Task, Parallel, Map.</summary>
public abstract class CompiledWork : CompiledState
{
    private readonly StateExit exit;

    private protected CompiledWork(WorkState state, QueryLanguage language, StateEntry entry, StateExit exit, IReadOnlyList<CompiledCatcher> catchers)
        : base(state, language)
    {
        Entry = entry;
        this.exit = exit;
        Catch = catchers;
    }

    /// <summary>The state's Catchers in their order.</summary>
    public IReadOnlyList<CompiledCatcher> Catch { get; }

    private protected StateEntry Entry { get; }

    /// <summary>Leaves the state with the result of its work.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <param name="result">What the task gave, or the array of what branches or iterations gave.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public StateOutput Leave(StateScope scope, JsonataValue result)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return exit.Leave(scope, result, isResult: true);
    }
}
