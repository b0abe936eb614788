using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Routes of HTTP and WebSocket APIs.</summary>
internal sealed class RouteHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    private const string Integrations = "integrations/";

    public override string Type => "AWS::ApiGatewayV2::Route";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "ApiId", "RouteKey", "Target", "AuthorizationType", "AuthorizerId", "AuthorizationScopes", "ApiKeyRequired", "OperationName",
            "ModelSelectionExpression", "RequestModels", "RequestParameters", "RouteResponseSelectionExpression");
        MethodAuthorization.RefuseApiKey(properties);
        var api = ApiOf(properties, "ApiId");
        var key = properties.Text("RouteKey");
        var route = api.Protocol == ApiProtocolType.WebSocket ? new ApiRoute(key) : ApiRoute.Parse(key);
        var authorizer = MethodAuthorization.Read(properties, api);
        if (authorizer is not null && api.Protocol == ApiProtocolType.WebSocket && key != "$connect")
            throw properties.Error("of a WebSocket API the route $connect alone can have an authorizer.");
        api.Add(route with
        {
            AuthorizerId = authorizer,
            IntegrationId = Target(properties, api),
            HasResponse = properties.OptionalText("RouteResponseSelectionExpression") is not null,
        });
        var id = PartId(deployment);
        return deployment.Deployed(id, ("RouteId", id));
    }

    private static string? Target(ResourceProperties properties, GatewayApi api)
    {
        if (properties.OptionalText("Target") is not { } target)
            return null;
        var id = target.StartsWith(Integrations, StringComparison.Ordinal) ? target[Integrations.Length..] : throw properties.Error($"Target is {target}, not integrations/ and the id of an integration.");
        return api.Integrations.ContainsKey(id) ? id : throw properties.Error($"Target is {target}, which is no integration of the API {api.Name}.");
    }
}
