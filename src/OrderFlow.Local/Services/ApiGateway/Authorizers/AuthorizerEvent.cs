using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.Authorizers;

/// <summary>The event that an authorizer's function gets.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html"/>
internal static class AuthorizerEvent
{
    public static JsonObject Of(ApiAuthorizer authorizer, ApiRequest request, string arn, IReadOnlyList<string> identity)
    {
        if (authorizer.Type == AuthorizerType.Token)
            return new JsonObject { ["type"] = "TOKEN", ["methodArn"] = arn, ["authorizationToken"] = identity[0] };
        if (request.Api.Protocol == ApiProtocolType.Http && authorizer.PayloadFormatVersion == "2.0")
        {
            return Begin(ProxyEvent.Format20(request), new JsonObject
            {
                ["version"] = "2.0",
                ["type"] = "REQUEST",
                ["routeArn"] = arn,
                ["identitySource"] = new JsonArray([.. identity.Select(value => JsonValue.Create(value))]),
            });
        }

        var first = new JsonObject { ["type"] = "REQUEST", ["methodArn"] = arn };
        if (request.Api.Protocol == ApiProtocolType.Http)
        {
            first["version"] = "1.0";
            first["identitySource"] = string.Join(',', identity);
            first["authorizationToken"] = string.Join(',', identity);
        }

        return Begin(ProxyEvent.Format10(request), first);
    }

    /// <summary>The request without its body, after members of the authorizer's own.</summary>
    private static JsonObject Begin(JsonObject request, JsonObject first)
    {
        foreach (var (name, value) in request)
        {
            if (name is not ("body" or "isBase64Encoded" or "version"))
                first[name] = value?.DeepClone();
        }

        return first;
    }
}
