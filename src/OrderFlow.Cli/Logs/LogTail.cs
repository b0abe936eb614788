using System.Globalization;
using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace OrderFlow.Cli.Logs;

/// <summary>Reads a log group to its end, and on with what is written: it asks for the newest records once a second.</summary>
internal sealed class LogTail(IAmazonCloudWatchLogs logs, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // Records may be written some time after the moment that they tell of; those of the last minute are looked through again.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, long> shown = [];
    private long? from;

    /// <summary>Prints the records that there are and are not printed yet, oldest first, one line each.</summary>
    public async Task ShowAsync(LogTailRequest request, Action<string> print, CancellationToken cancellation)
    {
        from ??= request.From.ToUnixTimeMilliseconds();
        var newest = await PrintNewAsync(request, from.Value, print, cancellation);
        from = Math.Max(from.Value, newest - (long)Overlap.TotalMilliseconds);
        foreach (var (id, _) in shown.Where(record => record.Value < from).ToList())
            shown.Remove(id);
    }

    /// <summary>Prints what is written from now on, until it is cancelled.</summary>
    public async Task FollowAsync(LogTailRequest request, Action<string> print, CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(Pause, time, cancellation);
            await ShowAsync(request, print, cancellation);
        }
    }

    private async Task<long> PrintNewAsync(LogTailRequest request, long start, Action<string> print, CancellationToken cancellation)
    {
        var newest = start;
        string? token = null;
        do
        {
            var page = await logs.FilterLogEventsAsync(
                new FilterLogEventsRequest { LogGroupName = request.Group, StartTime = start, FilterPattern = request.Filter, NextToken = token }, cancellation);
            foreach (var record in page.Events ?? [])
            {
                newest = Math.Max(newest, record.Timestamp ?? 0);
                if (shown.TryAdd(record.EventId, record.Timestamp ?? 0))
                    print(Line(record));
            }

            token = page.NextToken;
        }
        while (!string.IsNullOrEmpty(token));
        return newest;
    }

    private static string Line(FilteredLogEvent record)
    {
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(record.Timestamp ?? 0).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        return $"{moment} {record.LogStreamName} {record.Message.TrimEnd('\n')}";
    }
}
