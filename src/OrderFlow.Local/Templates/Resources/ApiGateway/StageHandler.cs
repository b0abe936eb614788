using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Stages of REST APIs.</summary>
internal sealed class StageHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGateway::Stage";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "RestApiId", "StageName", "DeploymentId", "Description", "MethodSettings", "AccessLogSetting", "Variables", "TracingEnabled", "Tags",
            "CacheClusterEnabled", "CacheClusterSize", "ClientCertificateId", "DocumentationVersion");
        var name = properties.Text("StageName");
        ApiOf(properties, "RestApiId").Stages[name] = StageProperties.WithAccessLog(
            new ApiStage(name)
            {
                DeploymentId = properties.OptionalText("DeploymentId"),
                Variables = properties.TextMap("Variables"),
                MethodSettings = StageProperties.MethodSettings(properties),
            },
            properties.Structure("AccessLogSetting"));
        return deployment.Deployed(name);
    }
}
