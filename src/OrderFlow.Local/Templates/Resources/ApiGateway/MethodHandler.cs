using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Methods of REST APIs with their integrations.</summary>
internal sealed class MethodHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGateway::Method";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        // RequestParameters and RequestModels demand nothing without a validator, which would be an error here.
        properties.Allow(
            "HttpMethod", "ResourceId", "RestApiId", "AuthorizationType", "AuthorizationScopes", "AuthorizerId", "ApiKeyRequired", "Integration",
            "MethodResponses", "OperationName", "RequestParameters", "RequestModels");
        MethodAuthorization.RefuseApiKey(properties);
        var api = ApiOf(properties, "RestApiId");
        var resource = properties.Text("ResourceId");
        var path = api.Resources.GetValueOrDefault(resource) ?? throw properties.Error($"ResourceId is {resource}, which is the id of no resource of the API {api.Name}.");
        api.Add(ApiRoute.Of(properties.Text("HttpMethod"), path) with
        {
            ResourceId = resource,
            AuthorizerId = MethodAuthorization.Read(properties, api),
            Integration = properties.Structure("Integration") is { } integration ? MethodIntegration.Read(integration) : null,
        });
        return deployment.Deployed(deployment.GeneratedName());
    }
}
