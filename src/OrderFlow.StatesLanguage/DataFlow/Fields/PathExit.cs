using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow.Templates;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>
/// The JSONPath fields <c>ResultSelector</c>, <c>Assign</c>, <c>ResultPath</c> and <c>OutputPath</c>, in this order; each is null where the state does not have it.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-input-output-filtering.html"/>
internal sealed class PathExit(AssignTemplate? assign, PathField? outputPath) : StateExit
{
    public Template? ResultSelector { get; init; }

    public ResultPlace? ResultPath { get; init; }

    /// <summary>Whether the type of state can have a <c>ResultPath</c>, so that observers see it even where this one has none.</summary>
    public bool TakesResults { get; init; }

    public override StateOutput Leave(StateScope scope, JsonataValue value, bool isResult)
    {
        if (isResult)
            scope.Observer?.Passed(DataFlowStage.Result, value);
        value = ResultSelector?.Evaluate(new Evaluation(scope, value)) ?? value;
        var assigned = assign?.Evaluate(new Evaluation(scope, value));
        var output = ResultPath?.Put(scope.Input, value) ?? value;
        if (TakesResults && scope.Observer is { } observer)
        {
            observer.Passed(DataFlowStage.AfterResultSelector, value);
            observer.Passed(DataFlowStage.AfterResultPath, output);
        }
        return new(outputPath?.Evaluate(new Evaluation(scope, output)) ?? output, assigned);
    }
}
