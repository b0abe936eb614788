using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>The logical ids of what SAM makes beside the resources that stand in a template.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html"/>
internal static class ServerlessNames
{
    public const string RestApi = "ServerlessRestApi";
    public const string HttpApi = "ServerlessHttpApi";

    /// <summary>The APIs that functions get without naming one.</summary>
    public static IEnumerable<DeployedResource> Implicit(TemplateDocument document)
    {
        if (HasEvent(document, "Api"))
        {
            yield return NominalAccount.Deploy(RestApi, "AWS::Serverless::Api", []);
            yield return NominalAccount.Deploy($"{RestApi}ProdStage", "AWS::ApiGateway::Stage", new JObject { ["StageName"] = "Prod" });
        }

        if (HasEvent(document, "HttpApi"))
            yield return NominalAccount.Deploy(HttpApi, "AWS::Serverless::HttpApi", []);
    }

    /// <summary>The stage and deployment of an API: <c>Api.Stage</c> and by the logical ids that SAM makes up.</summary>
    public static IEnumerable<DeployedResource> Stages(TemplateResource resource, JObject properties)
    {
        if (resource.Type is not ("AWS::Serverless::Api" or "AWS::Serverless::HttpApi"))
            yield break;
        var stage = TemplateText.Scalar(properties["StageName"]) ?? (resource.Type == "AWS::Serverless::Api" ? "Prod" : "$default");
        foreach (var id in new[] { $"{resource.LogicalId}.Stage", StageId(resource, stage) })
            yield return NominalAccount.Deploy(id, "AWS::ApiGateway::Stage", new JObject { ["StageName"] = stage });
        yield return NominalAccount.Deploy($"{resource.LogicalId}.Deployment", "AWS::ApiGateway::Deployment", []);
    }

    /// <summary>Every logical id that SAM may make, each with the resource that it belongs to.</summary>
    public static IEnumerable<(string LogicalId, string Owner)> All(TemplateDocument document)
    {
        foreach (var implicitResource in Implicit(document))
            yield return (implicitResource.LogicalId, implicitResource.LogicalId);
        foreach (var resource in document.Resources.Values)
        {
            var id = resource.LogicalId;
            if (resource.Type is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine")
            {
                yield return (id + "Role", id);
                foreach (var source in (resource.Properties["Events"] as JObject ?? []).Properties())
                    yield return (id + source.Name, id);
            }

            foreach (var stage in Stages(resource, resource.Properties))
                yield return (stage.LogicalId, id);
        }
    }

    private static string StageId(TemplateResource resource, string stage) =>
        resource.LogicalId + (stage == "$default" ? "ApiGatewayDefaultStage" : $"{stage}Stage");

    private static bool HasEvent(TemplateDocument document, string type) => document.Resources.Values
        .Where(resource => resource.Type == "AWS::Serverless::Function")
        .SelectMany(resource => (resource.Properties["Events"] as JObject ?? []).PropertyValues())
        .Any(source => TemplateText.Scalar((source as JObject)?["Type"]) == type);
}
