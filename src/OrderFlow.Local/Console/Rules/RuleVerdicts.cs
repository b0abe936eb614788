using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Rules;

/// <summary>Tries an event on rules without publishing it.</summary>
internal static class RuleVerdicts
{
    /// <summary>What each rule of a bus with a pattern says to an event: those that match first.</summary>
    /// <exception cref="InvalidEventException">The event is no JSON object.</exception>
    public static IReadOnlyList<RuleVerdict> Of(EventBridgeService events, string busName, ReadOnlyMemory<byte> utf8Event) =>
    [
        .. events.Rules(busName)
            .Where(rule => rule.EventPattern is not null)
            .Select(rule => new RuleVerdict(rule, EventPattern.Parse(rule.EventPattern!, rule.Name).Explain(utf8Event.Span)))
            .OrderByDescending(verdict => verdict.Matches)
            .ThenBy(verdict => verdict.Rule.Name, StringComparer.Ordinal),
    ];
}
