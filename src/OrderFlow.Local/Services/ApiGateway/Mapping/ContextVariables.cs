using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.Mapping;

/// <summary>The <c>$context</c> variables of one request.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference"/>
internal sealed class ContextVariables
{
    private readonly JsonObject variables;

    public ContextVariables(ApiRequest request)
    {
        variables = RequestContexts.Format10(request);
        variables["extendedRequestId"] = request.ExtendedRequestId;
        variables["routeKey"] = request.Route?.Key;
        if (request.Api.Protocol == ApiProtocolType.Http)
            variables["path"] = request.Path;
        variables["xrayTraceId"] = request.Trace.Root;
    }

    /// <summary>Adds a variable that the request itself does not have, such as <c>status</c> or <c>error.message</c>.</summary>
    public ContextVariables With(string name, JsonNode? value)
    {
        var at = variables;
        var steps = name.Split('.');
        foreach (var step in steps[..^1])
        {
            if (at[step] is not JsonObject inner)
                at[step] = inner = [];
            at = inner;
        }

        at[steps[^1]] = value;
        return this;
    }

    /// <summary>The value of a variable as text, or null when there is none of that name.</summary>
    public string? Find(string name)
    {
        JsonNode? at = variables;
        foreach (var step in name.Split('.'))
            at = (at as JsonObject)?[step];
        return JsonSelector.Text(at);
    }
}
