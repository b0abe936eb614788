namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>A stage: the name that an API is reached under, and what is logged there.</summary>
/// <param name="Name">Its name; <c>$default</c> of an HTTP API needs no place in the URL.</param>
internal sealed record ApiStage(string Name)
{
    public const string Default = "$default";

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    public string? DeploymentId { get; init; }

    /// <summary>What is in the execution log.</summary>
    public IReadOnlyList<MethodSetting> MethodSettings { get; init; } = [];

    /// <summary>The log group that gets a line for every request, or null.</summary>
    public string? AccessLogGroup { get; init; }

    /// <summary>The line, with <c>$context</c> variables.</summary>
    public string AccessLogFormat { get; init; } = "";

    /// <summary>Whether anything of the stage is in the execution log.</summary>
    public bool Logs => MethodSettings.Any(setting => setting.LoggingLevel != LoggingLevel.Off);

    /// <summary>The setting for a method: its own, or else that of all methods.</summary>
    public MethodSetting SettingOf(ApiRoute? route) =>
        MethodSettings.FirstOrDefault(setting => route is not null && setting.Names(route)) ?? MethodSettings.FirstOrDefault(setting => setting.NamesAll) ?? MethodSetting.Off;
}
