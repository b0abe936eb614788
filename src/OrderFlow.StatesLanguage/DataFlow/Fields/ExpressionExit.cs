using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The JSONata fields <c>Output</c> and <c>Assign</c>.</summary>
internal sealed class ExpressionExit(Template? output, AssignTemplate? assign) : StateExit
{
    public override StateOutput Leave(StateScope scope, JsonataValue value, bool isResult)
    {
        if (isResult)
            scope.Observer?.Passed(DataFlowStage.Result, value);
        if (output is null && assign is null)
            return new(value, null);
        var evaluation = new Evaluation(scope, scope.Input) { Result = isResult ? value : default };
        var assigned = assign?.Evaluate(evaluation);
        return new(output?.Evaluate(evaluation) ?? value, assigned);
    }
}
