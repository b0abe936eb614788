namespace Amazon.Lambda.Annotations.Schedule;

/// <summary>Calls the function on a schedule.</summary>
/// <param name="schedule">The schedule: "rate(...)" or "cron(...)".</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
public class ScheduleEventAttribute(string schedule) : Attribute
{
    private string _resourceName;

    /// <summary>The schedule: "rate(...)" or "cron(...)".</summary>
    public string Schedule { get; set; } = schedule;

    /// <summary>The name of the event in the template; by default the letters and digits of the schedule.</summary>
    public string ResourceName
    {
        get => _resourceName ?? EventName.FromSchedule(Schedule);
        set => _resourceName = value;
    }

    /// <summary>What the schedule is for.</summary>
    public string Description { get; set; }

    /// <summary>What the function receives: JSON, or the path of a file that holds it.</summary>
    public string Input { get; set; }

    /// <summary>Whether the function is called; true by default.</summary>
    public bool Enabled { get; set; } = true;
}
