using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>An OpenAPI 2 or 3 document with API Gateway's extensions.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html"/>
internal sealed class OpenApiDocument(ResourceProperties document, ApiProtocolType protocol)
{
    private const string Integration = "x-amazon-apigateway-integration";
    private const string AnyMethod = "x-amazon-apigateway-any-method";

    private static readonly HashSet<string> Methods = new(StringComparer.OrdinalIgnoreCase) { "get", "put", "post", "delete", "options", "head", "patch", AnyMethod };

    public string? Title => document.Structure("info")?.OptionalText("title");

    public IReadOnlyList<string> BinaryMediaTypes => document.Texts("x-amazon-apigateway-binary-media-types");

    public CorsConfiguration? Cors => document.Structure("x-amazon-apigateway-cors") is { } cors ? CorsProperties.Read(cors, camelCase: true) : null;

    /// <summary>Adds the document's authorizers, routes and gateway responses to an API.</summary>
    /// <exception cref="TemplateException">Something in the document is not served.</exception>
    public void AddTo(GatewayApi api)
    {
        foreach (var unserved in (ReadOnlySpan<string>)["x-amazon-apigateway-request-validator", "x-amazon-apigateway-request-validators"])
        {
            if (document.Has(unserved))
                throw document.Error($"the extension {unserved} is not served.");
        }

        OpenApiSecurity.AddAuthorizers(document, api);
        GatewayResponseSource.AddOpenApi(api, document.Structure("x-amazon-apigateway-gateway-responses"));
        var paths = document.Structure("paths");
        foreach (var path in (paths?.Values ?? []).Properties())
        {
            var item = paths!.Structure(path.Name)!;
            foreach (var method in item.Values.Properties().Where(property => Methods.Contains(property.Name)))
                Add(api, path.Name, method.Name, item.Structure(method.Name)!);
        }
    }

    private void Add(GatewayApi api, string path, string method, ResourceProperties operation)
    {
        if (operation.Has("x-amazon-apigateway-request-validator"))
            throw operation.Error("the extension x-amazon-apigateway-request-validator is not served.");
        var integration = Resolve(operation, Integration);
        // SAM makes operations without an integration of events whose function stands elsewhere.
        if (integration is null)
            return;
        var route = path.TrimStart('/') == ApiRoute.Default ? new ApiRoute(ApiRoute.Default) : ApiRoute.Of(method, path);
        var resource = protocol == ApiProtocolType.Rest ? ApiIds.OfPart(api.Id, path) : null;
        if (resource is not null)
            api.Resources[resource] = path;
        api.Add(route with
        {
            ResourceId = resource,
            AuthorizerId = OpenApiSecurity.AuthorizerOf(operation, api, method),
            Integration = OpenApiIntegration.Read(integration, protocol),
        });
    }

    // An integration may stand among the components, where several operations refer to it.
    private ResourceProperties? Resolve(ResourceProperties operation, string name)
    {
        if (operation.Structure(name) is not { } structure)
            return null;
        if (structure.OptionalText("$ref") is not { } reference)
            return structure;
        JToken? at = document.Values;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            at = (at as JObject)?[step];
        return at is JObject found ? structure.With(found) : throw structure.Error($"the reference {reference} leads nowhere.");
    }
}
