using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.StateTesting.Results;

/// <summary>What the result of a Task state is made from: the answer of a service's API, in the names that Step Functions gives its members.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html"/>
internal sealed record IntegrationResult(ServiceResults Service, ResultShape Shape, bool IsSdk)
{
    /// <summary>The services of the optimised integrations that their APIs name otherwise.</summary>
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["bedrock"] = "bedrockruntime",
        ["elasticmapreduce"] = "emr",
        ["emr-containers"] = "emrcontainers",
        ["emr-serverless"] = "emrserverless",
        ["events"] = "eventbridge",
        ["states"] = "sfn",
    };

    /// <summary>Bytes of an API that an optimised integration gives as the JSON in them.</summary>
    private static readonly Dictionary<(string Service, string Action), string> Documents = new()
    {
        [("lambda", "invoke")] = "Payload",
        [("bedrock", "invokeModel")] = "Body",
    };

    /// <summary>The member whose value can be any JSON; null where there is none.</summary>
    public string? Document { get; private init; }

    /// <summary>Finds out what a resource's result is made from.</summary>
    /// <returns>
    /// Null where no single answer of an API is the result (functions, activities, jobs, tokens, HTTP) and where the facts do not have the action.
    /// </returns>
    public static IntegrationResult? Of(TaskResource resource)
    {
        if (resource is not { Kind: TaskResourceKind.Service, Pattern: TaskPattern.RequestResponse })
            return null;
        var isSdk = resource.Service.StartsWith(SdkPrefix, StringComparison.Ordinal);
        var name = isSdk ? resource.Service[SdkPrefix.Length..] : Services.GetValueOrDefault(resource.Service, resource.Service);
        return ServiceResults.Find(name) is { } service && service.Of(resource.Action) is { } shape
            ? new(service, shape, isSdk) { Document = Documents.GetValueOrDefault((resource.Service, resource.Action)) }
            : null;
    }

    private const string SdkPrefix = "aws-sdk:";
}
