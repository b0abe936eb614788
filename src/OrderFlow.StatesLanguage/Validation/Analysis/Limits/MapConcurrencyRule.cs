using System.Globalization;
using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Tasks;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>A Map state runs as many iterations at once as it says, and as what it calls can take.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html"/>
internal sealed class MapConcurrencyRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var flow in outline.Analysis.Flow.Graphs)
        {
            if (flow.Graph.Owner is not { Type: StateType.Map } map)
                continue;
            var concurrency = map.Json["MaxConcurrency"];
            if (!flow.Graph.IsDistributed && concurrency is JValue { Type: JTokenType.Integer } number && number.Value<double>() > ExecutionLimits.InlineConcurrency)
                report.Warning(number, DiagnosticCode.MapConcurrency,
                    string.Create(CultureInfo.InvariantCulture, $"is {number}, but an inline Map runs at most {ExecutionLimits.InlineConcurrency} iterations at once. ")
                    + "Lower it, or set Mode in ProcessorConfig to DISTRIBUTED.");
            else if (flow.Graph.IsDistributed && IsUnlimited(map, concurrency) && flow.States.FirstOrDefault(state => TaskResources.IsLambda(TaskResources.Of(state))) is { } task)
                report.Warning(map.Json, DiagnosticCode.MapConcurrency,
                    $"sets no MaxConcurrency, so that up to 10000 executions call the function of \"{task.Name}\" at once; an account runs 1000 functions at once unless it was raised, and all others are throttled. Set MaxConcurrency.");
        }
    }

    private static bool IsUnlimited(OutlineState map, JToken? concurrency) =>
        map.Json["MaxConcurrencyPath"] is null && (concurrency is null || concurrency is JValue { Type: JTokenType.Integer } number && number.Value<double>() == 0);
}
