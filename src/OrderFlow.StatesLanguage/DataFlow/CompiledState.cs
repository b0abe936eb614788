using OrderFlow.StatesLanguage.DataFlow.Compiling;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>
/// How data flows through one state, compiled once for all of its runs: every path and expression parsed, in either query language. There is one subclass
/// for each type of state, with a method for each step in which the state touches data; what lies between (calling the task, running the branches, waiting) is
/// the caller's.
/// </summary>
/// <remarks>Shared by any number of runs at once; what a run knows is in its <see cref="StateScope"/>.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html"/>
public abstract class CompiledState
{
    private protected CompiledState(State state, QueryLanguage language)
    {
        State = state;
        Language = language;
    }

    /// <summary>The state as the definition has it.</summary>
    public State State { get; }

    /// <summary>The state's name.</summary>
    public string Name => State.Name;

    /// <summary>The language of the state's fields: its own or the machine's.</summary>
    public QueryLanguage Language { get; }

    /// <summary>Compiles a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="machine">The machine's <c>QueryLanguage</c>, for a state that names none.</param>
    /// <param name="pointer">Where the state stands in the definition, as a JSON pointer, for errors.</param>
    /// <exception cref="CompilationException">A field is broken.</exception>
    public static CompiledState Compile(State state, QueryLanguage machine, string pointer)
    {
        ArgumentNullException.ThrowIfNull(state);
        StateCompiler compiler = (state.QueryLanguage ?? machine) == QueryLanguage.Jsonata ? new ExpressionStateCompiler(pointer) : new PathStateCompiler(pointer);
        return compiler.Compile(state);
    }
}
