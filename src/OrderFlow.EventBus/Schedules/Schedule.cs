namespace OrderFlow.EventBus.Schedules;

/// <summary>When something recurs: a rate, a cron expression or one moment. Immutable.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html"/>
/// <seealso href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"/>
public abstract class Schedule
{
    private protected Schedule(string expression) => Expression = expression;

    /// <summary>The text that the schedule was parsed from.</summary>
    public string Expression { get; }

    /// <summary>Parses an expression.</summary>
    /// <param name="expression"><c>rate(5 minutes)</c>, <c>cron(0 12 * * ? *)</c> or, for the Scheduler, <c>at(2026-03-01T12:00:00)</c>.</param>
    /// <param name="service">Whose expression it is.</param>
    /// <param name="timeZone">Where <c>cron</c> and <c>at</c> tell the time; UTC if null.</param>
    /// <exception cref="InvalidScheduleExpressionException">The service would refuse it.</exception>
    public static Schedule Parse(string expression, ScheduleService service, TimeZoneInfo? timeZone = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var zone = timeZone ?? TimeZoneInfo.Utc;
        Schedule? schedule = null;
        if (Inside(expression, "rate(") is { } rate)
            schedule = RateSchedule.TryParse(expression, rate, service);
        else if (Inside(expression, "cron(") is { } cron)
            schedule = CronSchedule.TryParse(expression, cron, zone);
        else if (service == ScheduleService.Scheduler && Inside(expression, "at(") is { } at)
            schedule = AtSchedule.TryParse(expression, at, zone);
        return schedule ?? throw new InvalidScheduleExpressionException(service == ScheduleService.Rules
            ? "Parameter ScheduleExpression is not valid."
            : $"Invalid Schedule Expression {expression}.");
    }

    /// <summary>The first occurrence later than a moment, or null if there is none.</summary>
    /// <param name="after">The moment.</param>
    /// <param name="start">When the schedule began: a rate counts from here, and nothing occurs before it.</param>
    public abstract DateTimeOffset? NextAfter(DateTimeOffset after, DateTimeOffset start);

    /// <inheritdoc/>
    public override string ToString() => Expression;

    private static string? Inside(string expression, string opening) =>
        expression.StartsWith(opening, StringComparison.Ordinal) && expression.EndsWith(')') ? expression[opening.Length..^1] : null;
}
