using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.StateTesting.Results;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What the results of tasks are, as far as the APIs say it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html"/>
internal sealed class ResultTypes
{
    // Parts of answers that are deeper, or come after so many others, can be anything: answers can hold answers.
    private const int DeepestAnswer = 5;
    private const int LargestAnswer = 400;

    private static readonly JsonType Http = JsonType.Object(new TypeMembers
    {
        ["Headers"] = JsonType.AnyObject,
        ["ResponseBody"] = JsonType.Unknown,
        ["StatusCode"] = JsonType.Number,
        ["StatusText"] = JsonType.Text,
    });

    private readonly Dictionary<string, JsonType> known = [];

    public JsonType Of(TaskResource? resource)
    {
        if (resource is null)
            return JsonType.Unknown;
        if (!known.TryGetValue(resource.Arn, out var type))
            known.Add(resource.Arn, type = Infer(resource));
        return type;
    }

    private int parts;

    private JsonType Infer(TaskResource resource) => resource switch
    {
        { Kind: not TaskResourceKind.Service } => JsonType.Unknown,
        { Service: "http" or "apigateway", Action: "invoke", Pattern: TaskPattern.RequestResponse } => Http,
        { Service: "states", Action: "startExecution", Pattern: TaskPattern.RunJob } => Execution(isParsed: resource.ActionText.EndsWith(":2", StringComparison.Ordinal)),
        _ => Answer(resource),
    };

    // The output of an execution is JSON text for .sync and the JSON itself for .sync:2.
    private JsonType Execution(bool isParsed)
    {
        if (!TaskResource.TryParse("arn:aws:states:::aws-sdk:sfn:describeExecution", out var describe) || Answer(describe) is not { IsOpen: false } answer)
            return JsonType.Unknown;
        var members = new TypeMembers(answer.Members);
        if (isParsed)
            members["Input"] = members["Output"] = JsonType.Unknown;
        return JsonType.Object(members);
    }

    private JsonType Answer(TaskResource resource)
    {
        parts = 0;
        if (IntegrationResult.Of(resource) is not { Shape.Kind: ResultKind.Structure } result)
            return JsonType.Unknown;
        var type = Of(result, result.Shape, 0);
        if (result.IsSdk)
            return type;
        var members = new TypeMembers(type.Members);
        if (result.Document is { } document)
            members[document] = JsonType.Unknown;
        members["SdkHttpMetadata"] = members["SdkResponseMetadata"] = JsonType.AnyObject;
        return JsonType.Object(members);
    }

    private JsonType Of(IntegrationResult result, ResultShape shape, int depth) => shape.Kind switch
    {
        _ when depth > DeepestAnswer || ++parts > LargestAnswer => JsonType.Unknown,
        ResultKind.Text or ResultKind.Choice or ResultKind.Bytes => JsonType.Text,
        ResultKind.Number => JsonType.Number,
        ResultKind.Boolean => JsonType.Boolean,
        ResultKind.List => JsonType.ArrayOf(Of(result, result.Service.Shape(shape.Element), depth + 1)),
        ResultKind.Map => JsonType.AnyObject,
        ResultKind.Structure => Structure(result, shape, depth),
        _ => JsonType.Unknown,
    };

    private JsonType Structure(IntegrationResult result, ResultShape shape, int depth)
    {
        var members = new TypeMembers();
        foreach (var member in shape.Members)
        {
            var type = Of(result, result.Service.Shape(member.Shape), depth + 1).Optional();
            members[char.ToUpperInvariant(member.Name[0]) + member.Name[1..]] = type;
            if (result.IsSdk)
                members[SdkName.Of(member.Name)] = type;
        }

        return JsonType.Object(members);
    }
}
