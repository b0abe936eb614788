using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>The responses of WebSocket APIs' routes and integrations. The route says whether it responds; these are known by their ids.</summary>
/// <param name="apis">The APIs.</param>
/// <param name="type">The type of the resource.</param>
/// <param name="attribute">The attribute that gives the id.</param>
internal sealed class ResponseV2Handler(ApiCatalog apis, string type, string attribute) : GatewayPartHandler(apis)
{
    public override string Type => type;

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "ApiId", "RouteId", "RouteResponseKey", "IntegrationId", "IntegrationResponseKey", "ModelSelectionExpression", "ResponseModels", "ResponseParameters");
        ApiOf(properties, "ApiId");
        var id = PartId(deployment);
        return deployment.Deployed(id, (attribute, id));
    }
}
