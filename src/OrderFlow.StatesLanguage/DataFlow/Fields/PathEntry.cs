using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>A JSONPath state takes in what <c>InputPath</c> chooses.</summary>
/// <param name="inputPath">The field; null where the state does not have it.</param>
internal sealed class PathEntry(PathField? inputPath) : StateEntry
{
    public override JsonataValue Input(StateScope scope)
    {
        var input = inputPath?.Evaluate(new Evaluation(scope, scope.Input)) ?? scope.Input;
        scope.Observer?.Passed(DataFlowStage.AfterInputPath, input);
        return input;
    }
}
