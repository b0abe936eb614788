using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Stages of HTTP and WebSocket APIs.</summary>
internal sealed class StageV2Handler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGatewayV2::Stage";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "ApiId", "StageName", "DeploymentId", "AutoDeploy", "DefaultRouteSettings", "RouteSettings", "StageVariables", "AccessLogSettings", "Description", "Tags",
            "ClientCertificateId", "AccessPolicyId");
        var name = properties.Text("StageName");
        ApiOf(properties, "ApiId").Stages[name] = StageProperties.WithAccessLog(
            new ApiStage(name) { DeploymentId = properties.OptionalText("DeploymentId"), Variables = properties.TextMap("StageVariables") },
            properties.Structure("AccessLogSettings"));
        return deployment.Deployed(name);
    }
}
