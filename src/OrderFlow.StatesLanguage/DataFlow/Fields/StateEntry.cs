using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>How a state takes its input in.</summary>
internal abstract class StateEntry
{
    /// <summary>The state's effective input.</summary>
    /// <exception cref="EvaluationException">There is no such input.</exception>
    public abstract JsonataValue Input(StateScope scope);
}
