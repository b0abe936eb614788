using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>What a state hands on to its task or branches: <c>Arguments</c> or <c>Parameters</c>.</summary>
/// <param name="template">The field; null where the input is handed on as it is.</param>
/// <param name="stage">What observers know it as.</param>
internal sealed class Payload(Template? template, DataFlowStage stage)
{
    public JsonataValue Evaluate(StateScope scope, Evaluation evaluation)
    {
        var value = template?.Evaluate(evaluation) ?? evaluation.Input;
        scope.Observer?.Passed(stage, value);
        return value;
    }
}
