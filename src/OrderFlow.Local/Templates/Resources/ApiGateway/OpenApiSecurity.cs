using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Reads the security schemes of OpenAPI documents: Lambda authorizers.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html"/>
internal static class OpenApiSecurity
{
    private const string Authorizer = "x-amazon-apigateway-authorizer";

    public static void AddAuthorizers(ResourceProperties document, GatewayApi api)
    {
        var schemes = document.Structure("securityDefinitions") ?? document.Structure("components")?.Structure("securitySchemes");
        foreach (var property in (schemes?.Values ?? []).Properties())
        {
            var scheme = schemes!.Structure(property.Name)!;
            if (scheme.Structure(Authorizer) is not { } authorizer)
                continue;
            authorizer.Allow(
                "type", "authorizerUri", "authorizerCredentials", "identityValidationExpression", "identitySource", "authorizerResultTtlInSeconds",
                "authorizerPayloadFormatVersion", "enableSimpleResponses");
            var type = authorizer.Text("type");
            var source = authorizer.OptionalText("identitySource");
            if (source is null && type.Equals("token", StringComparison.OrdinalIgnoreCase))
                source = $"method.request.header.{scheme.Text("name")}";
            var id = ApiIds.OfPart(api.Id, property.Name);
            api.Authorizers[id] = new AuthorizerSource(authorizer, type, authorizer.Text("authorizerUri"))
            {
                IdentitySources = AuthorizerSource.Split(source),
                ValidationExpression = authorizer.OptionalText("identityValidationExpression"),
                CacheSeconds = authorizer.OptionalInt("authorizerResultTtlInSeconds"),
                PayloadFormatVersion = authorizer.OptionalText("authorizerPayloadFormatVersion"),
                SimpleResponses = authorizer.OptionalBool("enableSimpleResponses") ?? false,
            }.Read(id, property.Name, api.Protocol);
        }
    }

    /// <summary>The authorizer of an operation: the one that it names, else the default of the API.</summary>
    /// <exception cref="TemplateException">It names a scheme that is no Lambda authorizer.</exception>
    public static string? AuthorizerOf(ResourceProperties operation, GatewayApi api, string method)
    {
        if (operation.Values["security"] is not JArray security)
            return method.Equals("options", StringComparison.OrdinalIgnoreCase) ? null : api.DefaultAuthorizerId;
        var names = security.OfType<JObject>().SelectMany(requirement => requirement.Properties()).Select(property => property.Name).Where(name => name != "NONE").ToList();
        if (names.Count == 0)
            return null;
        return api.Authorizers.Values.FirstOrDefault(authorizer => names.Contains(authorizer.Name))?.Id
            ?? throw operation.Error($"the operation is protected by {string.Join(", ", names)}; Lambda authorizers are served.");
    }
}
