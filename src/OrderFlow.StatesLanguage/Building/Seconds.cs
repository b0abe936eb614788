namespace OrderFlow.StatesLanguage.Building;

/// <summary>The States Language counts time in whole seconds below 100 million.</summary>
internal static class Seconds
{
    private const long Limit = 99_999_999;

    public static long Whole(TimeSpan time, long least, Func<string, WorkflowException> fail) =>
        time.Ticks % TimeSpan.TicksPerSecond == 0 && time.Ticks / TimeSpan.TicksPerSecond is var seconds && seconds >= least && seconds < Limit
            ? seconds
            : throw fail($"the time {time} is not a whole number of seconds from {least} to {Limit - 1}");
}
