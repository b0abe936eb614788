using System.Globalization;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>An inline Map state with a known number of items gets through them before the history is full.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html"/>
internal sealed class MapHistoryRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var events = new HistoryEvents(outline.Analysis);
        foreach (var flow in outline.Analysis.Flow.Graphs)
        {
            if (flow.Graph is not { Owner: { Type: StateType.Map } map, IsDistributed: false, ExecutionType: StateMachineType.Standard })
                continue;
            var items = events.ItemsOf(map);
            var iteration = events.OfIteration(map);
            if (items * iteration > ExecutionLimits.HistoryEvents && iteration <= ExecutionLimits.HistoryEvents)
                report.Warning(map.Json, DiagnosticCode.HistoryTooLong,
                    string.Create(CultureInfo.InvariantCulture, $"goes through {items:0} items in the execution itself, and each writes at least {iteration:0} events: after {Math.Floor(ExecutionLimits.HistoryEvents / iteration):0} items the history has {ExecutionLimits.HistoryEvents} events and the execution fails. ")
                    + "Set Mode in ProcessorConfig to DISTRIBUTED, so that each item has an execution of its own, or go through fewer at a time.");
        }
    }
}
