using System.Text.Json.Nodes;
using Amazon.EventBridge.Model;

namespace OrderFlow.Systems.Tests.Running;

/// <summary>A rule as the EventBridge console shows it.</summary>
internal sealed record ShownRule(string? Description, JsonNode? Pattern, string? Schedule, IReadOnlyList<Target> Targets);

/// <summary>Reads rules.</summary>
internal static class Rules
{
    /// <summary>A rule with its targets.</summary>
    public static async Task<ShownRule> RuleAsync(this RunningSystem system, string name, string bus = "Orders")
    {
        var rule = await system.Events.DescribeRuleAsync(new DescribeRuleRequest { Name = name, EventBusName = bus });
        var targets = await system.Events.ListTargetsByRuleAsync(new ListTargetsByRuleRequest { Rule = name, EventBusName = bus });
        return new ShownRule(rule.Description, rule.EventPattern is null ? null : JsonNode.Parse(rule.EventPattern), rule.ScheduleExpression, targets.Targets);
    }
}
