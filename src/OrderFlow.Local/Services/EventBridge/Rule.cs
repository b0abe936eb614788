namespace OrderFlow.Local.Services.EventBridge;

/// <summary>A rule of a bus with its targets.</summary>
/// <param name="Name">Unique on its bus.</param>
/// <param name="BusName">The bus.</param>
/// <param name="EventPattern">The JSON text of the pattern; null for a rule with a schedule alone.</param>
internal sealed record Rule(string Name, string BusName, string? EventPattern)
{
    /// <summary>When the rule sends an event by itself, <c>rate(…)</c> or <c>cron(…)</c>; null when it does not.</summary>
    public string? ScheduleExpression { get; init; }

    /// <summary>When the schedule began, from which a rate counts.</summary>
    public DateTimeOffset ScheduledFrom { get; init; }

    public bool Enabled { get; init; } = true;

    public string? Description { get; init; }

    public string? RoleArn { get; init; }

    public IReadOnlyList<RuleTarget> Targets { get; init; } = [];
}
