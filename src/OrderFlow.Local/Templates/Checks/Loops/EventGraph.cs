using Newtonsoft.Json.Linq;
using OrderFlow.EventBus.Patterns.Partial;
using OrderFlow.Local.Services;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>Events as nodes, and rules with what comes of their targets as edges.</summary>
internal sealed class EventGraph
{
    private readonly CheckedTemplate template;
    private readonly Consequences consequences;
    private readonly Dictionary<string, List<Reach>> reaches = [];
    private readonly Dictionary<(PartialEvent Event, string Bus), List<LoopStep>> steps = [];

    public EventGraph(CheckedTemplate template)
    {
        this.template = template;
        consequences = new Consequences(template);
        foreach (var rule in Active(template))
        {
            foreach (var target in rule.Targets)
                Events.AddRange(BusOf(target) is null ? Reached(target).Select(reach => reach.Publication) : Forwarded(rule));
        }
    }

    /// <summary>The events that come of targets, and those from outside that are forwarded from bus to bus.</summary>
    public List<Publication> Events { get; } = [];

    /// <summary>What comes of an event.</summary>
    public IReadOnlyList<LoopStep> From(Publication published)
    {
        if (steps.TryGetValue((published.Event, published.Bus), out var known))
            return known;
        var found = new List<LoopStep>();
        foreach (var rule in Active(template).Where(rule => rule.BusName == published.Bus && rule.Pattern!.MayMatch(published.Event)))
        {
            foreach (var target in rule.Targets)
            {
                if (BusOf(target) is { } bus)
                    found.Add(new LoopStep(rule, target, [], published with { Bus = bus }));
                else
                    found.AddRange(Reached(target).Select(reach => new LoopStep(rule, target, reach.Way, reach.Publication)));
            }
        }

        return steps[(published.Event, published.Bus)] = [.. found.OrderBy(step => step.Way.Count)];
    }

    /// <summary>The shortest way from an event back to itself; empty when there is none.</summary>
    public IReadOnlyList<LoopStep> ShortestLoop(Publication start)
    {
        var cameBy = new Dictionary<(PartialEvent, string), (Publication From, LoopStep Step)>();
        var waiting = new Queue<Publication>([start]);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var step in From(at))
            {
                var key = (step.Next.Event, step.Next.Bus);
                if (!cameBy.TryAdd(key, (at, step)))
                    continue;
                if (key == (start.Event, start.Bus))
                    return Back(cameBy, start);
                waiting.Enqueue(step.Next);
            }
        }

        return [];
    }

    private static List<LoopStep> Back(Dictionary<(PartialEvent, string), (Publication From, LoopStep Step)> cameBy, Publication start)
    {
        var loop = new List<LoopStep>();
        var at = start;
        do
        {
            var (from, step) = cameBy[(at.Event, at.Bus)];
            loop.Insert(0, step);
            at = from;
        }
        while ((at.Event, at.Bus) != (start.Event, start.Bus));
        return loop;
    }

    private List<Reach> Reached(CheckedTarget target)
    {
        var key = $"{target.Arn}|{target.DeadLetterArn}";
        if (!reaches.TryGetValue(key, out var known))
            reaches[key] = known = [.. consequences.Of(target.Arn), .. target.DeadLetterArn is { } queue ? consequences.Of(queue) : []];
        return known;
    }

    // An event from outside that the rule matches: its source and detail type where the pattern lists them, the rest unknown.
    private static IEnumerable<Publication> Forwarded(CheckedRule rule)
    {
        var pattern = TemplateText.Parse(rule.PatternText!) as JObject ?? [];
        var isPlain = !pattern.Descendants().OfType<JProperty>().Any(member => member.Name == "$or");
        return from source in Literals(isPlain ? pattern["source"] : null)
               from detailType in Literals(isPlain ? pattern["detail-type"] : null)
               select Publication.Of(rule.BusName, source, detailType, PartialValue.Unknown);
    }

    private static IEnumerable<string?> Literals(JToken? alternatives) =>
        alternatives is JArray { Count: > 0 } list && list.All(item => item.Type == JTokenType.String) ? list.Select(item => (string?)item) : [null];

    private static string? BusOf(CheckedTarget target) => Arn.Parse(target.Arn)?.After("event-bus/");

    private static IEnumerable<CheckedRule> Active(CheckedTemplate template) => template.Rules.Where(rule => rule is { IsEnabled: true, Pattern: not null });
}
