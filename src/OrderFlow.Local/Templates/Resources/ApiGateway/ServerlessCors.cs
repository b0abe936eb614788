using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Mapping;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>SAM's property <c>Cors</c> of APIs.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-corsconfiguration.html"/>
internal static class ServerlessCors
{
    private const string AllMethods = "DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT";

    /// <summary>The OPTIONS method that SAM makes for each path of a REST API: a mock with the headers.</summary>
    public static ApiRoute? Preflight(ResourceProperties api, ResourceProperties? auth, string? defaultAuthorizer)
    {
        if (api.Values["Cors"] is not { } token)
            return null;
        var cors = TemplateText.Scalar(token) is null ? api.Structure("Cors") : null;
        cors?.Allow("AllowOrigin", "AllowMethods", "AllowHeaders", "MaxAge", "AllowCredentials");
        var headers = new Dictionary<string, string>
        {
            ["Access-Control-Allow-Origin"] = Quoted(cors?.Text("AllowOrigin") ?? TemplateText.Scalar(token)!),
            ["Access-Control-Allow-Methods"] = Quoted(cors?.OptionalText("AllowMethods") ?? AllMethods),
        };
        if (cors?.OptionalText("AllowHeaders") is { } allowed)
            headers["Access-Control-Allow-Headers"] = Quoted(allowed);
        if (cors?.OptionalText("MaxAge") is { } age)
            headers["Access-Control-Max-Age"] = Quoted(age);
        if (cors?.OptionalBool("AllowCredentials") == true)
            headers["Access-Control-Allow-Credentials"] = "'true'";
        return new ApiRoute("OPTIONS")
        {
            Method = "OPTIONS",
            AuthorizerId = auth?.OptionalBool("AddDefaultAuthorizerToCorsPreflight") == false ? null : defaultAuthorizer,
            Integration = new ApiIntegration(IntegrationType.Mock)
            {
                RequestTemplates = new Dictionary<string, MappingTemplate> { ["application/json"] = MappingTemplate.Parse("{\"statusCode\": 200}") },
                Responses = [new IntegrationResponse(200, null) { Headers = headers }],
            },
        };
    }

    /// <summary>The configuration of an HTTP API: <c>true</c> allows every page, an object what it says.</summary>
    public static CorsConfiguration? Configuration(ResourceProperties api)
    {
        if (api.Values["CorsConfiguration"] is not { } token)
            return null;
        if (TemplateText.Scalar(token) is null)
            return CorsProperties.Read(api.Structure("CorsConfiguration")!, camelCase: false);
        return api.OptionalBool("CorsConfiguration") == true ? new CorsConfiguration { AllowOrigins = ["*"] } : null;
    }

    private static string Quoted(string text) => text is ['\'', .., '\''] ? text : $"'{text}'";
}
