using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Mapping;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway.Integrations;

/// <summary>Integrations without a backend: the request template says a status, which one of the responses is for.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html"/>
internal static class MockIntegration
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <exception cref="GatewayException">The templates do not lead to a response.</exception>
    public static ApiResponse Answer(ApiRequest request, ApiIntegration integration)
    {
        var scope = new MappingScope(request, new ContextVariables(request));
        var status = Status(request, integration, scope);
        var response = Choose(integration, status)
            ?? throw new GatewayException(GatewayFailure.Configuration, $"Execution failed due to configuration error: No match for output mapping and no default output mapping configured. Endpoint Response Status Code: {status}");
        var template = response.Templates.FirstOrDefault();
        var answer = ApiResponse.OfText(response.StatusCode, template.Key ?? ApiResponse.Json, template.Value?.Render(scope) ?? "");
        foreach (var (name, mapping) in response.Headers)
        {
            if (HeaderMapping.Value(mapping, scope) is { } value && ResponseHeaders.IsValue(value))
                answer = answer.With(name, value);
        }

        return answer;
    }

    private static int Status(ApiRequest request, ApiIntegration integration, MappingScope scope)
    {
        var type = MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out var parsed) ? parsed.MediaType! : ApiResponse.Json;
        JsonNode? said;
        if (integration.RequestTemplates.GetValueOrDefault(type) is { } template)
            said = JsonSelector.Parse(Encoding.UTF8.GetBytes(template.Render(scope)));
        else if (integration.PassthroughBehavior == "NEVER" || (integration.PassthroughBehavior == "WHEN_NO_TEMPLATES" && integration.RequestTemplates.Count > 0))
            throw new GatewayException(GatewayFailure.UnsupportedMediaType, $"Execution failed due to configuration error: there is no request template for {type}");
        else
            said = scope.Body;
        return JsonSelector.Text((said as JsonObject)?["statusCode"]) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status
            : throw new GatewayException(GatewayFailure.Configuration, "Execution failed due to configuration error: Unable to transform request");
    }

    private static IntegrationResponse? Choose(ApiIntegration integration, int status)
    {
        var text = status.ToString(CultureInfo.InvariantCulture);
        return integration.Responses.FirstOrDefault(response => response.SelectionPattern is { Length: > 0 } pattern && Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.ExplicitCapture, LongestMatch))
            ?? integration.Responses.FirstOrDefault(response => response.SelectionPattern is null or "");
    }
}
