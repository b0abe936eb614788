using OrderFlow.Local.Services.ApiGateway.Mapping;

namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>One of the responses that a mock may give.</summary>
/// <param name="StatusCode">The status of the response.</param>
/// <param name="SelectionPattern">The regular expression that the status of the mock matches, or null for the default response.</param>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-integration-settings-integration-response.html"/>
internal sealed record IntegrationResponse(int StatusCode, string? SelectionPattern)
{
    /// <summary>Headers by name: quoted text, or <c>context.…</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Bodies by content type.</summary>
    public IReadOnlyDictionary<string, MappingTemplate> Templates { get; init; } = new Dictionary<string, MappingTemplate>();
}
