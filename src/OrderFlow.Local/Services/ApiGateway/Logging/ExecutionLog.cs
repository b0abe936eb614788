using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.ApiGateway.Logging;

/// <summary>The records of one execution in the log group <c>API-Gateway-Execution-Logs_&lt;api id&gt;/&lt;stage&gt;</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"/>
internal sealed class ExecutionLog(LogsService logs, GatewayApi api, ApiStage stage, string requestId, TraceHeader trace, TimeProvider time)
{
    private readonly List<LogEntry> entries = [];

    /// <summary>Adds a record.</summary>
    public void Write(string text) => entries.Add(new LogEntry(time.GetUtcNow().ToUnixTimeMilliseconds(), $"({requestId}) {text}"));

    /// <summary>Puts the records on disk when the method is logged: all of them, or with the level ERROR those of a failure.</summary>
    /// <param name="setting">What is logged of the method.</param>
    /// <param name="failed">Whether the execution ended in an error of the API.</param>
    public async Task EndAsync(MethodSetting setting, bool failed)
    {
        if (setting.LoggingLevel == LoggingLevel.Off || (setting.LoggingLevel == LoggingLevel.Error && !failed))
            return;
        var group = GroupOf(api, stage);
        await logs.EnsureGroupAsync(group);
        await logs.AppendAsync(group, LogStreamName.Of(api, stage), entries, trace);
    }

    public static string GroupOf(GatewayApi api, ApiStage stage) => $"API-Gateway-Execution-Logs_{api.Id}/{stage.Name}";
}
