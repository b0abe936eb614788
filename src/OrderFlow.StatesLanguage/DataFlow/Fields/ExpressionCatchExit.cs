using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The JSONata fields <c>Output</c> and <c>Assign</c> of a Catcher.</summary>
internal sealed class ExpressionCatchExit(Template? output, AssignTemplate? assign) : CatchExit
{
    public override StateOutput Leave(StateScope scope, JsonataValue errorOutput)
    {
        var evaluation = new Evaluation(scope, scope.Input) { ErrorOutput = errorOutput };
        var assigned = assign?.Evaluate(evaluation);
        return new(output?.Evaluate(evaluation) ?? errorOutput, assigned);
    }
}
