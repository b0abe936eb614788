using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>How a state makes its output and sets variables.</summary>
internal abstract class StateExit
{
    /// <param name="scope">What the state sees.</param>
    /// <param name="value">What the state did: its result, or its effective input where it has none.</param>
    /// <param name="isResult">Whether it is a result, of a task, of branches or of iterations.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public abstract StateOutput Leave(StateScope scope, JsonataValue value, bool isResult);
}
