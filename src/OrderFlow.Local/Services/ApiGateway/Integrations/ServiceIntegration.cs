using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Mapping;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway.Integrations;

/// <summary>Integrations of HTTP APIs with an operation of a service, whose answer is the response.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html"/>
internal sealed class ServiceIntegration(IReadOnlyList<ServiceApi> services, Func<string> endpointUrl)
{
    /// <summary>The subtypes that are served, and the parameters that each requires and knows.</summary>
    public static readonly IReadOnlyDictionary<string, (string[] Required, string[] Optional)> Subtypes = new Dictionary<string, (string[], string[])>
    {
        ["EventBridge-PutEvents"] = (["Detail", "DetailType", "Source"], ["Time", "EventBusName", "Resources", "Region", "TraceHeader"]),
        ["SQS-SendMessage"] = (["QueueUrl", "MessageBody"], ["DelaySeconds", "MessageAttributes", "MessageDeduplicationId", "MessageGroupId", "MessageSystemAttributes", "Region"]),
        ["StepFunctions-StartExecution"] = (["StateMachineArn"], ["Name", "Input", "Region"]),
    };

    public async Task<ApiResponse> CallAsync(ApiRequest request, ApiIntegration integration)
    {
        var scope = new MappingScope(request, new ContextVariables(request));
        var values = new JsonObject();
        foreach (var (name, mapping) in integration.Arguments)
        {
            if (mapping.Value(scope) is { } value && name != "Region")
                values[name] = value;
        }

        var (operation, members) = Operation(integration.Subtype!, values);
        var call = new ApiCall(members, request.RequestId, request.Trace, endpointUrl(), request.Stopping) { FromForm = true };
        try
        {
            return ApiResponse.OfJson(200, await operation(call) ?? []);
        }
        catch (ServiceException error)
        {
            return ApiResponse.OfJson(error.StatusCode, new JsonObject { ["__type"] = error.Code, ["message"] = error.Message });
        }
    }

    private (ApiOperation Operation, JsonObject Members) Operation(string subtype, JsonObject values)
    {
        switch (subtype)
        {
            case "EventBridge-PutEvents":
                if (values["Resources"] is { } resources)
                    values["Resources"] = List(resources.ToString());
                return (Find("eventbridge", "PutEvents"), new JsonObject { ["Entries"] = new JsonArray(values) });
            case "SQS-SendMessage":
                foreach (var name in (ReadOnlySpan<string>)["MessageAttributes", "MessageSystemAttributes"])
                {
                    if (values[name] is { } attributes)
                        values[name] = JsonSelector.Parse(Encoding.UTF8.GetBytes(attributes.ToString())) ?? throw new GatewayException(GatewayFailure.BadRequest($"{name} is not valid JSON"), $"{name} is not valid JSON");
                }

                return (Find("sqs", "SendMessage"), values);
            default:
                // The members of Step Functions are in camel case.
                return (Find("sfn", "StartExecution"), new JsonObject([.. values.ToList().Select(member => KeyValuePair.Create(ApiCall.CamelCase(member.Key), member.Value?.DeepClone()))]));
        }
    }

    private ApiOperation Find(string service, string operation) => services.Single(api => api.SdkName == service).Operation(operation);

    // A list is written as JSON, or with commas.
    private static JsonArray List(string text) =>
        text.StartsWith('[') && JsonSelector.Parse(Encoding.UTF8.GetBytes(text)) is JsonArray items
            ? items
            : [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(item => JsonValue.Create(item))];
}
