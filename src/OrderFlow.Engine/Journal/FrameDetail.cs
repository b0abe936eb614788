using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Journal;

/// <summary>The rest of a frame as JSON text: retries, the task's attempt, the fork's size.</summary>
internal static class FrameDetail
{
    public static string? Write(Frame frame)
    {
        if (frame is { RetryCount: 0, Task: null, Fork: null })
            return null;
        var detail = new JsonataObjectBuilder();
        if (frame.RetryCount > 0)
            detail.Set("retryCount", frame.RetryCount);
        if (frame.RetrierAttempts is { } attempts)
            detail.Set("retrierAttempts", JsonataArray.From(attempts.Select(attempt => (JsonataValue)attempt)));
        if (frame.Task is { } task)
            detail.Set("task", Of(task));
        if (frame.Fork is { } fork)
            detail.Set("fork", new JsonataObjectBuilder().Set("count", fork.Count).Set("maxConcurrency", fork.MaxConcurrency).Build());
        return ((JsonataValue)detail.Build()).ToJson();
    }

    /// <summary>Gives a frame what a row's detail says, but for its fork.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="detail">The row's detail, parsed.</param>
    /// <param name="eventOf">Finds an event of the execution's history.</param>
    public static void Restore(Frame frame, JsonataValue detail, Func<long, HistoryEvent> eventOf)
    {
        frame.RetryCount = (int)(Number(detail["retryCount"]) ?? 0);
        if (detail["retrierAttempts"] is { IsArray: true } attempts)
            frame.RetrierAttempts = [.. attempts.AsArray().Select(attempt => (int)attempt.AsNumber())];
        if (detail["task"] is { IsObject: true } task)
            frame.Task = Task(task, eventOf);
    }

    private static JsonataObject Of(TaskAttempt task)
    {
        var described = new JsonataObjectBuilder().Set("scheduledEvent", task.ScheduledEventId);
        Set(described, "timeoutSeconds", task.Timeout?.TotalSeconds);
        Set(described, "timeoutAt", task.TimeoutAt?.ToUnixTimeMilliseconds());
        Set(described, "heartbeatSeconds", task.Heartbeat?.TotalSeconds);
        Set(described, "heartbeatAt", task.HeartbeatAt?.ToUnixTimeMilliseconds());
        if (!task.Submission.IsUndefined)
            described.Set("submission", task.Submission);
        if (task.EarlyOutcome is { } early)
        {
            var outcome = new JsonataObjectBuilder().Set("error", early.Error).Set("cause", early.Cause);
            if (early.Succeeded)
                outcome.Set("result", early.Result);
            described.Set("earlyOutcome", outcome.Build());
        }
        return described.Build();
    }

    private static TaskAttempt Task(JsonataValue described, Func<long, HistoryEvent> eventOf)
    {
        var scheduled = eventOf((long)described["scheduledEvent"].AsNumber());
        return new()
        {
            ScheduledEventId = scheduled.Id,
            Arguments = scheduled.Payload,
            CredentialsRoleArn = scheduled.Details?.CredentialsRoleArn,
            Timeout = Seconds(described["timeoutSeconds"]),
            TimeoutAt = Instant(described["timeoutAt"]),
            Heartbeat = Seconds(described["heartbeatSeconds"]),
            HeartbeatAt = Instant(described["heartbeatAt"]),
            Submission = described["submission"],
            EarlyOutcome = described["earlyOutcome"] is { IsObject: true } early ? Outcome(early) : null,
        };
    }

    private static TaskOutcome Outcome(JsonataValue described) => described["result"].IsUndefined
        ? TaskOutcome.Failure(Text(described["error"]), Text(described["cause"]))
        : TaskOutcome.Of(described["result"]);

    private static void Set(JsonataObjectBuilder builder, string name, double? number)
    {
        if (number is { } value)
            builder.Set(name, value);
    }

    private static double? Number(JsonataValue value) => value.IsNumber ? value.AsNumber() : null;

    private static string? Text(JsonataValue value) => value.IsString ? value.AsString() : null;

    private static TimeSpan? Seconds(JsonataValue value) => Number(value) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    private static DateTimeOffset? Instant(JsonataValue value) =>
        Number(value) is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds((long)milliseconds) : null;
}
