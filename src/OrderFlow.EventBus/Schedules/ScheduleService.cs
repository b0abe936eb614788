namespace OrderFlow.EventBus.Schedules;

/// <summary>Whose expressions are read: the two differ in what they accept and in their errors.</summary>
public enum ScheduleService
{
    /// <summary>Rules on an event bus: <c>rate</c> and <c>cron</c>, in UTC.</summary>
    Rules,

    /// <summary>EventBridge Scheduler: also <c>at</c>, in any time zone.</summary>
    Scheduler,
}
