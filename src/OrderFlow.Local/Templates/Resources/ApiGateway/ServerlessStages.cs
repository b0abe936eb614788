using Newtonsoft.Json.Linq;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>The names that templates can refer to the stages and deployments by which SAM makes for its APIs.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html"/>
internal static class ServerlessStages
{
    private const string RestApi = "AWS::Serverless::Api";
    private const string HttpApi = "AWS::Serverless::HttpApi";

    /// <summary>The names that an API's resource in the template stands for; empty for other resources.</summary>
    public static IEnumerable<string> NamesOf(TemplateResource resource) => resource.Type is RestApi or HttpApi
        ? [$"{resource.LogicalId}.Stage", $"{resource.LogicalId}.Deployment", $"{resource.LogicalId}Deployment", StageId(resource.Type, resource.LogicalId, resource.Properties["StageName"])]
        : [];

    /// <summary>The API with its stage and deployment.</summary>
    public static DeployedResource Describe(ResourceDeployment deployment, GatewayApi api, ApiStage stage, params ReadOnlySpan<(string Attribute, string Value)> more)
    {
        var type = deployment.Resource.Type;
        var id = deployment.LogicalId;
        var family = type == HttpApi ? "AWS::ApiGatewayV2" : "AWS::ApiGateway";
        var none = new Dictionary<string, string>();
        // ${Api.Stage} in a text is an attribute to the one who reads it, {"Ref": "Api.Stage"} a name.
        (string, string)[] attributes = [("Stage", stage.Name), ("Deployment", stage.DeploymentId!), .. more];
        return deployment.Deployed(api.Id, attributes) with
        {
            Derived =
            [
                new DeployedResource(StageId(type, id, deployment.Resource.Properties["StageName"]), $"{family}::Stage", stage.Name, none),
                new DeployedResource($"{id}.Stage", $"{family}::Stage", stage.Name, none),
                new DeployedResource($"{id}Deployment", $"{family}::Deployment", stage.DeploymentId!, none),
                new DeployedResource($"{id}.Deployment", $"{family}::Deployment", stage.DeploymentId!, none),
            ],
        };
    }

    private static string StageId(string type, string logicalId, JToken? stageName) => (type, TemplateText.Scalar(stageName)) switch
    {
        (HttpApi, null or ApiStage.Default) when stageName is null or JValue => $"{logicalId}ApiGatewayDefaultStage",
        (_, { } name) => $"{logicalId}{name}Stage",
        _ => $"{logicalId}Stage",
    };
}
