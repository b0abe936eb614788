using OrderFlow.Local.Services;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Reads what stages log.</summary>
internal static class StageProperties
{
    /// <summary>The property <c>MethodSettings</c>.</summary>
    public static IReadOnlyList<MethodSetting> MethodSettings(ResourceProperties stage) => [.. stage.Structures("MethodSettings").Select(MethodSetting)];

    /// <summary>A stage with the property <c>AccessLogSetting</c> (REST) or <c>AccessLogSettings</c> (HTTP and WebSocket APIs).</summary>
    public static ApiStage WithAccessLog(ApiStage stage, ResourceProperties? setting)
    {
        if (setting is null)
            return stage;
        setting.Allow("DestinationArn", "Format");
        var destination = setting.Text("DestinationArn");
        var group = Arn.Parse(destination)?.After("log-group:") ?? throw setting.Error($"the destination {destination} is no log group; log groups are served.");
        return stage with
        {
            AccessLogGroup = group.EndsWith(":*", StringComparison.Ordinal) ? group[..^2] : group,
            AccessLogFormat = setting.Text("Format"),
        };
    }

    private static MethodSetting MethodSetting(ResourceProperties setting)
    {
        setting.Allow(
            "ResourcePath", "HttpMethod", "LoggingLevel", "DataTraceEnabled", "MetricsEnabled", "ThrottlingBurstLimit", "ThrottlingRateLimit",
            "CachingEnabled", "CacheTtlInSeconds", "CacheDataEncrypted");
        var level = setting.OptionalText("LoggingLevel") ?? "OFF";
        return new MethodSetting(
            setting.OptionalText("ResourcePath") ?? "/*",
            setting.OptionalText("HttpMethod") ?? "*",
            level switch
            {
                "OFF" => LoggingLevel.Off,
                "ERROR" => LoggingLevel.Error,
                "INFO" => LoggingLevel.Info,
                _ => throw setting.Error($"the LoggingLevel {level} is none of OFF, ERROR and INFO."),
            },
            setting.OptionalBool("DataTraceEnabled") ?? false);
    }
}
