using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Reads <c>x-amazon-apigateway-integration</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html"/>
internal static class OpenApiIntegration
{
    public static ApiIntegration Read(ResourceProperties integration, ApiProtocolType protocol)
    {
        integration.Allow(
            "type", "uri", "httpMethod", "integrationSubtype", "payloadFormatVersion", "passthroughBehavior", "timeoutInMillis", "requestParameters",
            "requestTemplates", "responses", "credentials", "connectionType", "cacheNamespace", "cacheKeyParameters", "contentHandling", "tlsConfig");
        if (integration.OptionalText("connectionType") is { } connection && connection != "INTERNET")
            throw integration.Error($"the connection type {connection} is not served; INTERNET is.");
        return new IntegrationSource(integration, integration.Text("type"))
        {
            Uri = integration.OptionalText("uri"),
            Subtype = integration.OptionalText("integrationSubtype"),
            HttpMethod = integration.OptionalText("httpMethod"),
            PayloadFormatVersion = integration.OptionalText("payloadFormatVersion"),
            PassthroughBehavior = integration.OptionalText("passthroughBehavior"),
            TimeoutInMillis = integration.OptionalInt("timeoutInMillis"),
            RequestParameters = integration.TextMap("requestParameters"),
            RequestTemplates = IntegrationSource.Templates(integration, "requestTemplates"),
            Responses = [.. Responses(integration)],
        }.Read(protocol);
    }

    private static IEnumerable<IntegrationResponse> Responses(ResourceProperties integration)
    {
        if (integration.Structure("responses") is not { } responses)
            yield break;
        foreach (var property in responses.Values.Properties())
        {
            var response = responses.Structure(property.Name)!;
            response.Allow("statusCode", "responseParameters", "responseTemplates", "contentHandling");
            yield return IntegrationSource.Response(
                response, response.Text("statusCode"), property.Name, response.TextMap("responseParameters"), IntegrationSource.Templates(response, "responseTemplates"));
        }
    }
}
