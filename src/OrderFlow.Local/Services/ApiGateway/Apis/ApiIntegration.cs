using OrderFlow.Local.Services.ApiGateway.Mapping;

namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>What a route calls, and how.</summary>
/// <param name="Type">What it calls.</param>
internal sealed record ApiIntegration(IntegrationType Type)
{
    /// <summary>The ARN of the function, or the URL; <c>${stageVariables.name}</c> in it is replaced. Null for mocks and services.</summary>
    public string? Uri { get; init; }

    /// <summary>The HTTP method that an HTTP endpoint is called with; <c>ANY</c> passes the request's on.</summary>
    public string HttpMethod { get; init; } = ApiRoute.AnyMethod;

    /// <summary>The format of the event that a function gets: <c>1.0</c> or <c>2.0</c>.</summary>
    public string PayloadFormatVersion { get; init; } = "1.0";

    /// <summary>How long it may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(29);

    /// <summary>The operation of a service, such as <c>EventBridge-PutEvents</c>.</summary>
    public string? Subtype { get; init; }

    /// <summary>The parameters of the service's operation.</summary>
    public IReadOnlyDictionary<string, ParameterMapping> Arguments { get; init; } = new Dictionary<string, ParameterMapping>();

    /// <summary>Where the parameters of the request to an HTTP endpoint come from.</summary>
    public IReadOnlyDictionary<string, string> RequestParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The templates of a mock's request, by content type.</summary>
    public IReadOnlyDictionary<string, MappingTemplate> RequestTemplates { get; init; } = new Dictionary<string, MappingTemplate>();

    /// <summary>What happens to a body that no request template is for: <c>WHEN_NO_MATCH</c>, <c>WHEN_NO_TEMPLATES</c> or <c>NEVER</c>.</summary>
    public string PassthroughBehavior { get; init; } = "WHEN_NO_MATCH";

    /// <summary>The responses of a mock.</summary>
    public IReadOnlyList<IntegrationResponse> Responses { get; init; } = [];
}
