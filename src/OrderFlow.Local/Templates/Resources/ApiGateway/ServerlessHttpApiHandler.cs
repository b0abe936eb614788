using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>HTTP APIs of SAM, with the stage that it makes for them.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html"/>
internal sealed class ServerlessHttpApiHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::Serverless::HttpApi";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "Name", "StageName", "DefinitionBody", "DefinitionUri", "Description", "CorsConfiguration", "Auth", "AccessLogSettings", "StageVariables",
            "DefaultRouteSettings", "RouteSettings", "FailOnWarnings", "DisableExecuteApiEndpoint", "Tags", "PropagateTags");
        var definition = ServerlessDefinition.Read(deployment, ApiProtocolType.Http);
        var auth = properties.Structure("Auth");
        var id = ApiIds.OfApi(deployment.StackName, deployment.LogicalId);
        var api = new GatewayApi(id, properties.OptionalText("Name") ?? definition?.Title ?? deployment.StackName, ApiProtocolType.Http)
        {
            Cors = ServerlessCors.Configuration(properties) ?? definition?.Cors,
            DefaultAuthorizerId = ServerlessAuth.Default(auth, id),
        };
        ServerlessAuth.AddTo(api, auth);
        definition?.AddTo(api);
        var stage = StageProperties.WithAccessLog(
            new ApiStage(properties.OptionalText("StageName") ?? ApiStage.Default)
            {
                DeploymentId = ApiIds.OfPart(deployment.StackName, deployment.LogicalId + "Deployment"),
                Variables = properties.TextMap("StageVariables"),
            },
            properties.Structure("AccessLogSettings"));
        api.Stages[stage.Name] = stage;
        Apis.Put(api);
        return ServerlessStages.Describe(deployment, api, stage, ("ApiId", api.Id), ("ApiEndpoint", Apis.EndpointOf(api)));
    }
}
