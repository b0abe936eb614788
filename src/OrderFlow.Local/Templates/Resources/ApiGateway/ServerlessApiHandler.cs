using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>REST APIs of SAM, with the stage that it makes for them.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-api.html"/>
internal sealed class ServerlessApiHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::Serverless::Api";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "Name", "StageName", "DefinitionBody", "DefinitionUri", "Description", "Cors", "Auth", "GatewayResponses", "MethodSettings", "AccessLogSetting", "Variables",
            "BinaryMediaTypes", "EndpointConfiguration", "TracingEnabled", "Tags", "PropagateTags", "OpenApiVersion", "FailOnWarnings", "MinimumCompressionSize", "Models",
            "DisableExecuteApiEndpoint", "CacheClusterEnabled", "CacheClusterSize", "AlwaysDeploy", "Mode", "MergeDefinitions", "ApiKeySourceType");
        var definition = ServerlessDefinition.Read(deployment, ApiProtocolType.Rest);
        var auth = properties.Structure("Auth");
        var id = ApiIds.OfApi(deployment.StackName, deployment.LogicalId);
        var authorizer = ServerlessAuth.Default(auth, id);
        var api = new GatewayApi(id, properties.OptionalText("Name") ?? definition?.Title ?? deployment.StackName, ApiProtocolType.Rest)
        {
            // A slash may stand as ~1, since the types become part of a JSON pointer.
            BinaryMediaTypes = [.. properties.Texts("BinaryMediaTypes").Select(type => type.Replace("~1", "/", StringComparison.Ordinal)), .. definition?.BinaryMediaTypes ?? []],
            DefaultAuthorizerId = authorizer,
            Preflight = ServerlessCors.Preflight(properties, auth, authorizer),
        };
        api.Resources[api.RootResourceId] = "/";
        ServerlessAuth.AddTo(api, auth);
        GatewayResponseSource.AddServerless(api, properties.Structure("GatewayResponses"));
        definition?.AddTo(api);
        var stage = Stage(deployment);
        api.Stages[stage.Name] = stage;
        Apis.Put(api);
        return ServerlessStages.Describe(deployment, api, stage, ("RootResourceId", api.RootResourceId));
    }

    private static ApiStage Stage(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        return StageProperties.WithAccessLog(
            new ApiStage(properties.Text("StageName"))
            {
                DeploymentId = ApiIds.OfPart(deployment.StackName, deployment.LogicalId + "Deployment"),
                Variables = properties.TextMap("Variables"),
                MethodSettings = StageProperties.MethodSettings(properties),
            },
            properties.Structure("AccessLogSetting"));
    }
}
