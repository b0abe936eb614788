using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Logs;

/// <summary>The operations of CloudWatch Logs.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html"/>
internal sealed class LogsApi : ServiceApi
{
    private const int LargestBatch = 1_048_576;
    private readonly LogsService logs;

    public LogsApi(LogsService logs)
    {
        this.logs = logs;
        Operations = new Dictionary<string, ApiOperation>
        {
            ["CreateLogGroup"] = CreateLogGroup,
            ["CreateLogStream"] = CreateLogStream,
            ["DeleteLogGroup"] = DeleteLogGroup,
            ["DeleteLogStream"] = async call =>
            {
                await logs.DeleteStreamAsync(Group(call), call.Text("logStreamName"));
                return null;
            },
            ["DescribeLogGroups"] = DescribeLogGroups,
            ["DescribeLogStreams"] = DescribeLogStreams,
            ["FilterLogEvents"] = FilterLogEvents,
            ["GetLogEvents"] = GetLogEvents,
            ["PutLogEvents"] = PutLogEvents,
            ["PutRetentionPolicy"] = call => SetRetention(call, call.OptionalInt("retentionInDays") ?? throw ApiCall.Missing("retentionInDays")),
            ["DeleteRetentionPolicy"] = call => SetRetention(call, null),
        };
    }

    public override string SigningName => "logs";

    public override string TargetPrefix => "Logs_20140328";

    public override string SdkName => "cloudwatchlogs";

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    private async Task<JsonObject?> CreateLogGroup(ApiCall call)
    {
        await logs.CreateGroupAsync(call.Text("logGroupName"));
        return null;
    }

    private async Task<JsonObject?> CreateLogStream(ApiCall call)
    {
        await logs.CreateStreamAsync(Group(call), call.Text("logStreamName"));
        return null;
    }

    private async Task<JsonObject?> DeleteLogGroup(ApiCall call)
    {
        await logs.DeleteGroupAsync(Group(call));
        return null;
    }

    private async Task<JsonObject?> SetRetention(ApiCall call, int? days)
    {
        await logs.SetRetentionAsync(Group(call), days);
        return null;
    }

    private Task<JsonObject?> DescribeLogGroups(ApiCall call)
    {
        var page = Page.Of(logs.Groups(call.OptionalText("logGroupNamePrefix") ?? ""), call, "limit", 50, "nextToken");
        return Task.FromResult<JsonObject?>(page.Answer("logGroups", "nextToken", group => new JsonObject
        {
            ["logGroupName"] = group.Name,
            ["creationTime"] = group.CreationTime,
            ["retentionInDays"] = group.RetentionInDays,
            ["metricFilterCount"] = 0,
            ["arn"] = logs.ArnOf(group.Name),
            ["logGroupArn"] = logs.ArnOf(group.Name)[..^2],
            ["storedBytes"] = 0,
        }));
    }

    private Task<JsonObject?> DescribeLogStreams(ApiCall call)
    {
        var group = Group(call);
        var streams = logs.Streams(group, call.OptionalText("logStreamNamePrefix") ?? "");
        if (call.OptionalText("orderBy") == "LastEventTime")
            streams = [.. streams.OrderBy(stream => stream.LastEvent ?? 0)];
        if (call.OptionalBool("descending") == true)
            streams = [.. streams.Reverse()];
        var page = Page.Of(streams, call, "limit", 50, "nextToken");
        return Task.FromResult<JsonObject?>(page.Answer("logStreams", "nextToken", stream => new JsonObject
        {
            ["logStreamName"] = stream.Name,
            ["creationTime"] = stream.CreationTime,
            ["firstEventTimestamp"] = stream.FirstEvent,
            ["lastEventTimestamp"] = stream.LastEvent,
            ["lastIngestionTime"] = stream.LastIngestion,
            ["uploadSequenceToken"] = "1",
            ["arn"] = $"{logs.ArnOf(group)[..^1]}log-stream:{stream.Name}",
            ["storedBytes"] = 0,
        }));
    }

    private Task<JsonObject?> FilterLogEvents(ApiCall call)
    {
        var limit = Math.Clamp(call.OptionalInt("limit") ?? 10_000, 1, 10_000);
        var events = logs.Read(new LogQuery(Group(call))
        {
            Streams = call.Texts("logStreamNames"),
            StreamPrefix = call.OptionalText("logStreamNamePrefix"),
            Start = call.OptionalLong("startTime"),
            // FilterLogEvents includes its end time, GetLogEvents does not.
            End = call.OptionalLong("endTime") + 1,
            Filter = FilterPattern.Parse(call.OptionalText("filterPattern")),
            From = Place(call.OptionalText("nextToken")),
            Limit = limit,
        });
        return Task.FromResult<JsonObject?>(new JsonObject
        {
            ["events"] = new JsonArray([.. events.Select(entry => new JsonObject
            {
                ["logStreamName"] = entry.Stream,
                ["timestamp"] = entry.Timestamp,
                ["message"] = entry.Message,
                ["ingestionTime"] = entry.IngestionTime,
                ["eventId"] = EventId(entry),
            })]),
            ["searchedLogStreams"] = new JsonArray(),
            ["nextToken"] = events.Count == limit ? Token('f', events[^1]) : null,
        });
    }

    private Task<JsonObject?> GetLogEvents(ApiCall call)
    {
        var (group, stream) = (Group(call), call.Text("logStreamName"));
        if (!logs.HasStream(group, stream))
            throw NoStream();
        var token = call.OptionalText("nextToken");
        var newestFirst = token is null ? call.OptionalBool("startFromHead") != true : token.StartsWith("b/", StringComparison.Ordinal);
        var events = logs.Read(new LogQuery(group)
        {
            Streams = [stream],
            Start = call.OptionalLong("startTime"),
            End = call.OptionalLong("endTime"),
            From = Place(token),
            NewestFirst = newestFirst,
            Limit = Math.Clamp(call.OptionalInt("limit") ?? 10_000, 1, 10_000),
        });
        IReadOnlyList<LogEvent> ordered = newestFirst ? [.. events.Reverse()] : events;
        return Task.FromResult<JsonObject?>(new JsonObject
        {
            ["events"] = new JsonArray([.. ordered.Select(entry => new JsonObject
            {
                ["timestamp"] = entry.Timestamp,
                ["message"] = entry.Message,
                ["ingestionTime"] = entry.IngestionTime,
            })]),
            // At the end of a stream the same token comes back, by which clients know that it is the end.
            ["nextForwardToken"] = ordered.Count > 0 ? Token('f', ordered[^1]) : $"f/{Rest(token)}",
            ["nextBackwardToken"] = ordered.Count > 0 ? Token('b', ordered[0]) : $"b/{Rest(token)}",
        });
    }

    private async Task<JsonObject?> PutLogEvents(ApiCall call)
    {
        var (group, stream) = (Group(call), call.Text("logStreamName"));
        logs.Existing(group);
        if (!logs.HasStream(group, stream))
            throw NoStream();
        var entries = call.Structures("logEvents")
            .Select(entry => new LogEntry(entry.OptionalLong("timestamp") ?? throw ApiCall.Missing("timestamp"), entry.Text("message")))
            .ToList();
        if (entries.Count is 0 or > 10_000)
            throw new ServiceException("InvalidParameterException", "1 validation error detected: Value at 'logEvents' failed to satisfy constraint: Member must have length between 1 and 10000");
        if (entries.Sum(entry => (long)Encoding.UTF8.GetByteCount(entry.Message) + 26) > LargestBatch)
            throw new ServiceException("InvalidParameterException", $"Upload too large: log events may hold {LargestBatch} bytes, each counted with 26 more.");
        if (entries.Zip(entries.Skip(1)).Any(pair => pair.First.Timestamp > pair.Second.Timestamp))
            throw new ServiceException("InvalidParameterException", "Log events in a single PutLogEvents request must be in chronological order.");

        if (entries[^1].Timestamp - entries[0].Timestamp > TimeSpan.FromHours(24).TotalMilliseconds)
            throw new ServiceException("InvalidParameterException", "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.");

        var (accepted, rejected) = AcceptedEntries.Of(entries, logs.Existing(group), logs.UtcNow);
        if (accepted.Count > 0)
            await logs.AppendAsync(group, stream, accepted, call.Trace);
        return new JsonObject { ["nextSequenceToken"] = "1", ["rejectedLogEventsInfo"] = rejected };
    }

    private static string Group(ApiCall call)
    {
        var identifier = call.OptionalText("logGroupName") ?? call.OptionalText("logGroupIdentifier") ?? throw ApiCall.Missing("logGroupName");
        return Arn.Parse(identifier)?.After("log-group:")?.Split(':')[0] ?? identifier;
    }

    private static ServiceException NoStream() => ServiceException.NotFound("The specified log stream does not exist.");

    private static string EventId(LogEvent entry) => $"{entry.Timestamp:d20}{entry.Sequence:d36}";

    private static string Token(char direction, LogEvent entry) => $"{direction}/{entry.Timestamp}/{entry.Sequence}";

    private static string Rest(string? token) => token is { Length: > 2 } ? token[2..] : "0/0";

    private static (long Timestamp, long Sequence)? Place(string? token)
    {
        if (token is null)
            return null;
        var parts = token.Split('/');
        return parts.Length == 3
            && long.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var timestamp)
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? (timestamp, sequence)
            : throw new ServiceException("InvalidParameterException", "The specified nextToken is invalid.");
    }
}
