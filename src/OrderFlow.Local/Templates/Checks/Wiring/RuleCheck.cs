using OrderFlow.EventBus.Schedules;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Wiring;

/// <summary>Rules are accepted by EventBridge, and nothing that cannot be delivered to a target is lost.</summary>
internal sealed class RuleCheck : ITemplateCheck
{
    private const int MostTargets = 5;

    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var rule in template.Rules)
        {
            if (rule.PatternError is { } error)
                findings.Error(TemplateDiagnosticCode.InvalidDefinition, rule.Resource.PointerTo("EventPattern"), error);
            if (rule.Schedule is { } schedule)
                Schedule(rule, schedule, findings);
            if (rule is { PatternText: null, Schedule: null })
                findings.Error(TemplateDiagnosticCode.InvalidDefinition, rule.Resource.Pointer, $"The rule {rule.LogicalId} has neither an EventPattern nor a ScheduleExpression. Give it one.");
            if (rule.Targets.Count > MostTargets)
                findings.Error(TemplateDiagnosticCode.InvalidDefinition, rule.Resource.PointerTo("Targets"), $"The rule {rule.LogicalId} has {rule.Targets.Count} targets; a rule has at most {MostTargets}. Make another rule with the same pattern.");
            foreach (var target in rule.Targets.Where(target => target.DeadLetterArn is null))
                findings.Error(TemplateDiagnosticCode.NoDeadLetterQueue, target.Pointer, $"What the rule {rule.LogicalId} cannot deliver to {template.NameOf(target.Arn)} is lost. Give the target a DeadLetterConfig with the ARN of a queue.");
        }
    }

    private static void Schedule(CheckedRule rule, string schedule, Findings findings)
    {
        var pointer = rule.Resource.PointerTo("ScheduleExpression");
        if (rule.BusName != "default")
            findings.Error(TemplateDiagnosticCode.InvalidDefinition, pointer, $"The rule {rule.LogicalId} has a schedule and is on the bus {rule.BusName}; schedules are on the default bus only.");
        try
        {
            OrderFlow.EventBus.Schedules.Schedule.Parse(schedule, ScheduleService.Rules);
        }
        catch (InvalidScheduleExpressionException error)
        {
            findings.Error(TemplateDiagnosticCode.InvalidDefinition, pointer, error.Message);
        }
    }
}
