using System.Text;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.Conformance.Events;

/// <summary>Rules and an event: the names of the rules that match, from each pattern alone and from all together.</summary>
internal sealed class RulesCase(
    string id, string area, IReadOnlyList<NamedPattern> rules, string @event, IReadOnlyList<string> expected) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var utf8 = Encoding.UTF8.GetBytes(@event);
        var wanted = Show(expected);
        var together = Show(MatchTogether(utf8));
        if (together != wanted)
            return Task.FromResult(Verdict.Fail("matching rules", wanted, together));
        var apart = Show(rules.Where(r => EventPattern.Parse(r.Pattern, r.Name).Matches(utf8)).Select(r => r.Name));
        return Task.FromResult(apart == wanted ? Verdict.Pass : Verdict.Fail("matching rules, each pattern alone", wanted, apart));
    }

    private List<string> MatchTogether(byte[] utf8)
    {
        var matcher = new RuleMatcher<string>();
        foreach (var rule in rules)
            matcher.Add(rule.Name, EventPattern.Parse(rule.Pattern, rule.Name));
        var matched = new List<string>();
        matcher.Match(utf8, matched);
        return matched;
    }

    private static string Show(IEnumerable<string> names) => $"[{string.Join(", ", names.Distinct().Order(StringComparer.Ordinal))}]";
}
