using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>How a Catcher makes the state's output and sets variables.</summary>
internal abstract class CatchExit
{
    /// <param name="scope">What the state sees.</param>
    /// <param name="errorOutput">The object with the error and its cause.</param>
    /// <exception cref="EvaluationException">A field gives no value with these data.</exception>
    public abstract StateOutput Leave(StateScope scope, JsonataValue errorOutput);
}
