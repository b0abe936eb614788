using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Fields;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>Data flow through a Wait state.</summary>
/// <seealso href="https://states-language.net/#wait-state"/>
public sealed class CompiledWait : CompiledState
{
    /// <summary>The longest wait that the service accepts, in seconds: what fits into a signed 32-bit number, 24,855 days and some hours.</summary>
    public const double LongestSeconds = int.MaxValue;

    private readonly StateEntry entry;
    private readonly StateExit exit;
    private readonly NumberField? seconds;
    private readonly MomentField? timestamp;

    internal CompiledWait(WaitState state, QueryLanguage language, StateEntry entry, StateExit exit, NumberField? seconds, MomentField? timestamp)
        : base(state, language)
    {
        this.entry = entry;
        this.exit = exit;
        this.seconds = seconds;
        this.timestamp = timestamp;
    }

    /// <summary>Finds out until when to wait.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <param name="now">The instant at which the state begins.</param>
    /// <returns>The moment, which may have passed already.</returns>
    /// <exception cref="EvaluationException">There is no such moment, or it is too far away.</exception>
    public DateTimeOffset Due(StateScope scope, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var evaluation = new Evaluation(scope, entry.Input(scope));
        var delay = seconds is null ? (timestamp!.Evaluate(evaluation) - now).TotalSeconds : seconds.Evaluate(evaluation);
        if (delay > LongestSeconds)
            throw new EvaluationException(ErrorNames.Runtime, "Wait state delay is too long.");
        return now.AddSeconds(delay);
    }

    /// <summary>Leaves the state when the wait is over.</summary>
    /// <param name="scope">What the state sees.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public StateOutput Leave(StateScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return exit.Leave(scope, entry.Input(scope), isResult: false);
    }
}
