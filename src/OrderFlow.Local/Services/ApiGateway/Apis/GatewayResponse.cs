using OrderFlow.Local.Services.ApiGateway.Mapping;

namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>What a REST API answers instead of its default in a case that it handles itself.</summary>
/// <param name="ResponseType">The case, such as <c>UNAUTHORIZED</c> or <c>DEFAULT_4XX</c>.</param>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html"/>
internal sealed record GatewayResponse(string ResponseType)
{
    public int? StatusCode { get; init; }

    /// <summary>Headers by name: quoted text, or <c>context.…</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Bodies by content type.</summary>
    public IReadOnlyDictionary<string, MappingTemplate> Templates { get; init; } = new Dictionary<string, MappingTemplate>();
}
