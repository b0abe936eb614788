using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Rules;

/// <summary>Whether a rule would match an event, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Explanation">Field by field.</param>
internal sealed record RuleVerdict(Rule Rule, PatternExplanation Explanation)
{
    /// <summary>Whether the event would go to the rule's targets.</summary>
    public bool Matches => Explanation.Matches && Rule.Enabled;
}
