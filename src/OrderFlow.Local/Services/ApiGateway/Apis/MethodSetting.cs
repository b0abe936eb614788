namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>What a stage logs of one method or of all.</summary>
/// <param name="ResourcePath">The resource, or <c>/*</c>.</param>
/// <param name="HttpMethod">The method, or <c>*</c>.</param>
/// <param name="LoggingLevel">How much.</param>
/// <param name="DataTrace">Whether bodies are logged too.</param>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html"/>
internal sealed record MethodSetting(string ResourcePath, string HttpMethod, LoggingLevel LoggingLevel, bool DataTrace)
{
    public static MethodSetting Off { get; } = new("/*", "*", LoggingLevel.Off, false);

    public bool NamesAll => ResourcePath is "/*" or "/" && HttpMethod == "*" || (ResourcePath, HttpMethod) is ("*", "*");

    /// <summary>Whether it is about this method and not about all.</summary>
    public bool Names(ApiRoute route) =>
        !NamesAll
        && (HttpMethod == "*" || HttpMethod == route.Method)
        // CloudFormation takes the slashes of a path as they are or written as ~1.
        && (ResourcePath is "/*" or "*" || ResourcePath.Replace("~1", "/", StringComparison.Ordinal).Replace("//", "/", StringComparison.Ordinal) == route.Path?.Text);
}
