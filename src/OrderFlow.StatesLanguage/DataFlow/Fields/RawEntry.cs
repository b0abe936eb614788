using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>A JSONata state takes its input as it is.</summary>
internal sealed class RawEntry : StateEntry
{
    public override JsonataValue Input(StateScope scope) => scope.Input;
}
