using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>The member <c>requestContext</c> of events; mapping templates and access logs know it as <c>$context</c>.</summary>
internal static class RequestContexts
{
    /// <summary>In the format 1.0.</summary>
    /// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-input-format"/>
    public static JsonObject Format10(ApiRequest request)
    {
        var http = request.Api.Protocol == ApiProtocolType.Http;
        var context = new JsonObject
        {
            ["accountId"] = request.AccountId,
            ["apiId"] = request.Api.Id,
            ["domainName"] = request.DomainName,
            ["domainPrefix"] = request.Api.Id,
            ["extendedRequestId"] = http ? request.RequestId : request.ExtendedRequestId,
            ["httpMethod"] = request.Method,
            ["identity"] = Identity(request),
            ["path"] = PathWithStage(request),
            ["protocol"] = request.Protocol,
            ["requestId"] = request.RequestId,
            ["requestTime"] = RequestTime.Of(request.Time),
            ["requestTimeEpoch"] = request.Time.ToUnixTimeMilliseconds(),
            ["resourceId"] = http ? request.Route?.Key : request.Route?.ResourceId,
            ["resourcePath"] = request.Route?.Path?.Text ?? request.Route?.Key,
            ["stage"] = request.Stage.Name,
        };
        if (!http)
            context["deploymentId"] = request.Stage.DeploymentId;
        if (request.Authorizer is { } authorizer)
            context["authorizer"] = authorizer.DeepClone();
        return context;
    }

    /// <summary>In the format 2.0.</summary>
    /// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html"/>
    public static JsonObject Format20(ApiRequest request)
    {
        var context = new JsonObject
        {
            ["accountId"] = request.AccountId,
            ["apiId"] = request.Api.Id,
            ["domainName"] = request.DomainName,
            ["domainPrefix"] = request.Api.Id,
            ["http"] = new JsonObject
            {
                ["method"] = request.Method,
                ["path"] = PathWithStage(request),
                ["protocol"] = request.Protocol,
                ["sourceIp"] = request.SourceIp,
                ["userAgent"] = request.UserAgent,
            },
            ["requestId"] = request.RequestId,
            ["routeKey"] = request.Route?.Key,
            ["stage"] = request.Stage.Name,
            ["time"] = RequestTime.Of(request.Time),
            ["timeEpoch"] = request.Time.ToUnixTimeMilliseconds(),
        };
        if (request.Authorizer is { } authorizer)
            context["authorizer"] = new JsonObject { ["lambda"] = authorizer.DeepClone() };
        return context;
    }

    /// <summary>The path with the stage before it, which the <c>$default</c> stage has not.</summary>
    public static string PathWithStage(ApiRequest request) =>
        request.Stage.Name == ApiStage.Default ? request.Path : $"/{request.Stage.Name}{request.Path}";

    private static JsonObject Identity(ApiRequest request)
    {
        var identity = new JsonObject();
        foreach (var unknown in (ReadOnlySpan<string>)
            ["accessKey", "accountId", "caller", "cognitoAuthenticationProvider", "cognitoAuthenticationType", "cognitoIdentityId", "cognitoIdentityPoolId", "principalOrgId"])
        {
            identity[unknown] = null;
        }

        identity["sourceIp"] = request.SourceIp;
        identity["user"] = null;
        identity["userAgent"] = request.UserAgent;
        identity["userArn"] = null;
        return identity;
    }
}
