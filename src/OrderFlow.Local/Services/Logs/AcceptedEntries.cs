using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.Logs;

/// <summary>Which records of a batch are taken: none that is too old, expired in its group, or too far in the future.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_RejectedLogEventsInfo.html"/>
internal static class AcceptedEntries
{
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(14);
    private static readonly TimeSpan Newest = TimeSpan.FromHours(2);

    /// <param name="entries">The records in the order of their times.</param>
    /// <param name="group">The group that they are for.</param>
    /// <param name="now">The time.</param>
    /// <returns>The records that are taken, and what the service answers about the others; null when all are.</returns>
    public static (IReadOnlyList<LogEntry> Accepted, JsonObject? Rejected) Of(IReadOnlyList<LogEntry> entries, LogGroup group, DateTimeOffset now)
    {
        var (tooOld, tooNew, expired) = ((now - Oldest).ToUnixTimeMilliseconds(), (now + Newest).ToUnixTimeMilliseconds(), LogRetention.OldestOf(group, now));
        var (oldCount, expiredCount) = (entries.Count(entry => entry.Timestamp < tooOld), entries.Count(entry => entry.Timestamp < expired));
        var newStart = entries.Count - entries.Count(entry => entry.Timestamp > tooNew);
        var first = Math.Max(oldCount, expiredCount);
        if (first == 0 && newStart == entries.Count)
            return (entries, null);

        var rejected = new JsonObject();
        if (newStart < entries.Count)
            rejected["tooNewLogEventStartIndex"] = newStart;
        if (oldCount > 0)
            rejected["tooOldLogEventEndIndex"] = oldCount;
        if (expiredCount > 0)
            rejected["expiredLogEventEndIndex"] = expiredCount;
        return ([.. entries.Take(newStart).Skip(first)], rejected);
    }
}
