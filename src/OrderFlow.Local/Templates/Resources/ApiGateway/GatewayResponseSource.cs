using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Mapping;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Reads gateway responses, whose names templates, SAM and OpenAPI documents spell differently.</summary>
internal static class GatewayResponseSource
{
    private const string Header = "gatewayresponse.header.";

    public static GatewayResponse Read(ResourceProperties place, string type, int? status, IReadOnlyDictionary<string, string> parameters, IReadOnlyDictionary<string, string> templates)
    {
        try
        {
            return new GatewayResponse(type)
            {
                StatusCode = status is null or (>= 200 and <= 599) ? status : throw place.Error($"the status code {status} is not one from 200 to 599."),
                Headers = IntegrationSource.ResponseHeaders(place, parameters, Header),
                Templates = templates.ToDictionary(template => template.Key, template => MappingTemplate.Parse(template.Value)),
            };
        }
        catch (FormatException error)
        {
            throw place.Error(error.Message, error);
        }
    }

    /// <summary>SAM's <c>GatewayResponses</c>, where the headers are grouped and have no prefix.</summary>
    public static void AddServerless(GatewayApi api, ResourceProperties? responses)
    {
        foreach (var property in (responses?.Values ?? []).Properties())
        {
            var response = responses!.Structure(property.Name)!;
            response.Allow("StatusCode", "ResponseParameters", "ResponseTemplates");
            response.Structure("ResponseParameters")?.Allow("Headers");
            var headers = response.Structure("ResponseParameters")?.TextMap("Headers") ?? new Dictionary<string, string>();
            api.GatewayResponses[property.Name] = Read(
                response, property.Name, response.OptionalInt("StatusCode"), headers.ToDictionary(header => Header + header.Key, header => header.Value), IntegrationSource.Templates(response, "ResponseTemplates"));
        }
    }

    /// <summary><c>x-amazon-apigateway-gateway-responses</c>.</summary>
    public static void AddOpenApi(GatewayApi api, ResourceProperties? responses)
    {
        foreach (var property in (responses?.Values ?? []).Properties())
        {
            var response = responses!.Structure(property.Name)!;
            response.Allow("statusCode", "responseParameters", "responseTemplates");
            api.GatewayResponses[property.Name] = Read(
                response, property.Name, response.OptionalInt("statusCode"), response.TextMap("responseParameters"), IntegrationSource.Templates(response, "responseTemplates"));
        }
    }
}
