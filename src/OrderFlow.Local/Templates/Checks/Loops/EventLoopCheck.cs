using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>No rule matches what comes of its own target: each event would bring about the next, without end.</summary>
internal sealed class EventLoopCheck : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        var graph = new EventGraph(template);
        var order = template.Rules.Select((rule, index) => (rule, index)).ToDictionary(pair => pair.rule, pair => pair.index);
        var told = new HashSet<string>();
        foreach (var published in graph.Events)
        {
            var loop = graph.ShortestLoop(published);
            if (loop.Count == 0 || !told.Add(string.Join(' ', loop.Select(step => step.Rule.LogicalId).Distinct().Order(StringComparer.Ordinal))))
                continue;
            var first = loop.ToList().FindIndex(step => step == loop.MinBy(candidate => order[candidate.Rule]));
            var rotated = loop.Skip(first).Concat(loop.Take(first)).ToList();
            findings.Error(TemplateDiagnosticCode.EventLoop, rotated[0].Target.Pointer,
                $"The rule {rotated[0].Rule.LogicalId} may match what comes of its own target: {string.Join(" → ", rotated)} → {rotated[0].Rule.LogicalId}. " +
                "Narrow a pattern on the way, for instance by its detail-type, or disable a rule.");
        }
    }
}
