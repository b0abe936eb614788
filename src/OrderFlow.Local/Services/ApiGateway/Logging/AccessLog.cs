using System.Text.RegularExpressions;
using OrderFlow.Local.Services.ApiGateway.Mapping;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.ApiGateway.Logging;

/// <summary>One line for every request, in the form that the stage wants.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html#apigateway-cloudwatch-log-formats"/>
internal sealed partial class AccessLog(LogsService logs, TimeProvider time)
{
    public async Task WriteAsync(ApiRequest request, ApiResponse response, GatewayFailure? failure)
    {
        if (request.Stage.AccessLogGroup is not { } group)
            return;
        var now = time.GetUtcNow();
        var context = new ContextVariables(request)
            .With("status", response.Status)
            .With("responseLength", response.Body.Length)
            .With("responseLatency", (long)(now - request.Time).TotalMilliseconds)
            .With("error.message", failure?.Message)
            .With("error.responseType", failure?.ResponseType);
        var line = Variable().Replace(request.Stage.AccessLogFormat, variable => context.Find(variable.Groups["name"].Value) ?? "-");
        await logs.EnsureGroupAsync(group);
        await logs.AppendAsync(group, LogStreamName.Of(request.Api, request.Stage), [new LogEntry(now.ToUnixTimeMilliseconds(), line)], request.Trace);
    }

    [GeneratedRegex(@"\$context\.(?<name>\w+(\.\w+)*)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Variable();
}
