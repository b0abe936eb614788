using OrderFlow.EventBus.Patterns;
using OrderFlow.EventBus.Schedules;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>What EventBridge asks of the pattern, schedule and state of a rule.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html"/>
internal static class RuleTriggers
{
    /// <exception cref="ServiceException">InvalidEventPatternException, or ValidationException: there is neither pattern nor schedule, or the schedule is refused.</exception>
    public static void Check(Rule rule)
    {
        if (rule.EventPattern is null && rule.ScheduleExpression is null)
            throw ServiceException.Validation("Parameter(s) EventPattern or ScheduleExpression must be specified.");
        if (rule.ScheduleExpression is not null && rule.BusName != EventBusDefinition.Default)
            throw ServiceException.Validation("ScheduleExpression is supported only on the default event bus.");
        try
        {
            if (rule.ScheduleExpression is { } expression)
                Schedule.Parse(expression, ScheduleService.Rules);
            if (rule.EventPattern is { } pattern)
                EventPattern.Parse(pattern, rule.Name);
        }
        catch (InvalidScheduleExpressionException error)
        {
            throw ServiceException.Validation(error.Message);
        }
        catch (InvalidEventPatternException error)
        {
            throw new ServiceException("InvalidEventPatternException", error.Message);
        }
    }

    /// <summary>Whether a state lets a rule work.</summary>
    /// <exception cref="ServiceException">ValidationException: there is no such state.</exception>
    public static bool IsEnabled(string? state) => state switch
    {
        null or "ENABLED" or "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" => true,
        "DISABLED" => false,
        _ => throw ServiceException.Validation($"1 validation error detected: Value '{state}' at 'state' failed to satisfy constraint: Member must satisfy enum value set: [ENABLED, DISABLED, ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS]"),
    };
}
