using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Catcher.</summary>
/// <seealso href="https://states-language.net/#fallback-states"/>
public sealed class CompiledCatcher
{
    private readonly CatchExit exit;

    internal CompiledCatcher(Catcher catcher, CatchExit exit)
    {
        Catcher = catcher;
        this.exit = exit;
    }

    /// <summary>The Catcher as the definition has it.</summary>
    public Catcher Catcher { get; }

    /// <summary>Leaves the state with the error that was caught.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <param name="error">The error's name; null where it has none.</param>
    /// <param name="cause">What went wrong; null where nobody said.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public StateOutput Leave(StateScope scope, string? error, string? cause)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return exit.Leave(scope, new JsonataObjectBuilder().Set("Error", error).Set("Cause", cause).Build());
    }
}
