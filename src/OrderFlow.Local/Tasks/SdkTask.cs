using System.Text.Json.Nodes;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Tasks;

/// <summary><c>arn:aws:states:::aws-sdk:service:operation</c>: any operation that the endpoint serves, its members in Pascal case.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html"/>
internal sealed class SdkTask(ServiceApi service, string errorName, TaskCalls calls) : ITaskIntegration
{
    private readonly bool camelCase = service.SdkName is "sfn" or "cloudwatchlogs";

    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        var action = call.Resource.Action;
        var name = char.ToUpperInvariant(action[0]) + action[1..];
        var request = TaskCalls.Arguments(call);
        var api = calls.Api(call, camelCase ? Recase(request, char.ToLowerInvariant) : request);
        try
        {
            var answer = await service.Operation(name)(api) ?? [];
            return JsonataConversion.FromNode(camelCase ? Recase(answer, char.ToUpperInvariant) : answer);
        }
        catch (ServiceException error)
        {
            throw TaskErrors.Sdk(errorName, error, api.RequestId, service.HasException(error.Code) ? null : errorName + "Exception");
        }
    }

    private static JsonObject Recase(JsonObject structure, Func<char, char> first)
    {
        var result = new JsonObject();
        foreach (var (name, value) in structure)
            result[name.Length == 0 ? name : first(name[0]) + name[1..]] = Recase(value, first);
        return result;
    }

    private static JsonNode? Recase(JsonNode? value, Func<char, char> first) => value switch
    {
        JsonObject structure => Recase(structure, first),
        JsonArray items => new JsonArray([.. items.Select(item => Recase(item, first))]),
        _ => value?.DeepClone(),
    };
}
