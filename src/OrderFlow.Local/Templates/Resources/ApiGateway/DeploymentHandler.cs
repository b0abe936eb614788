using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Deployments. A stage serves its API as the template has it, so a deployment is an id, and the stage that it may make.</summary>
/// <param name="apis">The APIs.</param>
/// <param name="type">The type of the resource.</param>
/// <param name="apiProperty">The property that names the API.</param>
internal sealed class DeploymentHandler(ApiCatalog apis, string type, string apiProperty) : GatewayPartHandler(apis)
{
    public override string Type => type;

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(apiProperty, "Description", "StageName", "StageDescription");
        var api = ApiOf(properties, apiProperty);
        var id = PartId(deployment);
        if (properties.OptionalText("StageName") is { } stage)
        {
            var described = properties.Structure("StageDescription");
            api.Stages.TryAdd(stage, StageProperties.WithAccessLog(
                new ApiStage(stage)
                {
                    DeploymentId = id,
                    Variables = described?.TextMap("Variables") ?? new Dictionary<string, string>(),
                    MethodSettings = described is null ? [] : StageProperties.MethodSettings(described),
                },
                described?.Structure("AccessLogSetting")));
        }

        return deployment.Deployed(id, ("DeploymentId", id));
    }
}
