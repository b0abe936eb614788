using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>The JSONPath fields <c>Assign</c> and <c>ResultPath</c> of a Catcher; <c>OutputPath</c> does not see what was caught.</summary>
internal sealed class PathCatchExit(AssignTemplate? assign, ResultPlace? resultPath) : CatchExit
{
    public override StateOutput Leave(StateScope scope, JsonataValue errorOutput)
    {
        var assigned = assign?.Evaluate(new Evaluation(scope, errorOutput));
        return new(resultPath?.Put(scope.Input, errorOutput) ?? errorOutput, assigned);
    }
}
