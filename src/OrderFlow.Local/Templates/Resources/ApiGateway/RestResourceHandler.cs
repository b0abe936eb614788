using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Resources of REST APIs: the segments of their paths.</summary>
internal sealed class RestResourceHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGateway::Resource";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("ParentId", "PathPart", "RestApiId");
        var api = ApiOf(properties, "RestApiId");
        var parent = api.Resources.GetValueOrDefault(properties.Text("ParentId"))
            ?? throw properties.Error($"ParentId is {properties.Text("ParentId")}, which is the id of no resource of the API {api.Name}.");
        var path = parent.TrimEnd('/') + "/" + properties.Text("PathPart");
        RoutePath.Parse(path);
        var id = PartId(deployment);
        api.Resources[id] = path;
        return deployment.Deployed(id, ("ResourceId", id));
    }
}
