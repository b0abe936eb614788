using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Rules;

/// <summary>Counts what became of the events of rules.</summary>
internal sealed class RuleFiguresReader(HopFeed hops)
{
    public IReadOnlyDictionary<string, RuleFigures> Read(IReadOnlyList<Rule> rules)
    {
        var figures = rules.GroupBy(rule => rule.Name).ToDictionary(group => group.Key, _ => new RuleFigures());
        foreach (var hop in hops.Recent)
        {
            if (!figures.TryGetValue(hop.Resource, out var rule))
                continue;
            figures[hop.Resource] = hop.Kind switch
            {
                HopKind.RuleMatched => rule with { Matches = rule.Matches + 1 },
                HopKind.TargetDelivered => rule with { Deliveries = rule.Deliveries + 1 },
                HopKind.DeliveryFailed => rule with { Failures = rule.Failures + 1 },
                HopKind.DeliveryGivenUp => rule with { DeadLetters = rule.DeadLetters + 1 },
                _ => rule,
            };
        }

        return figures;
    }
}
