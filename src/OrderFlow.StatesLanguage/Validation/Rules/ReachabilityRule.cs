using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>Something leads to every state, from the first one on.</summary>
internal sealed class ReachabilityRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var graph in outline.Graphs)
        {
            // The service, too, says only that such a graph has no end.
            if (graph.Owner is null && EndStateRule.IsEndless(graph))
                continue;
            var reached = Reached(graph);
            foreach (var state in graph.States.Where(state => !reached.Contains(state.Name)))
                report.Error(state.Json, DiagnosticCode.MissingTransitionTarget,
                    "is never reached: no StartAt, Next or Default that is reached names it. Remove it or lead to it.",
                    $"State \"{state.Name}\" is not reachable.");
        }
    }

    private static HashSet<string> Reached(OutlineGraph graph)
    {
        var reached = new HashSet<string>();
        var names = new Stack<string?>([(graph.Json["StartAt"] as Newtonsoft.Json.Linq.JValue)?.Value as string]);
        while (names.TryPop(out var name))
            if (graph.Find(name) is { } state && reached.Add(state.Name))
                foreach (var target in state.Targets)
                    names.Push(target.Text);
        return reached;
    }
}
