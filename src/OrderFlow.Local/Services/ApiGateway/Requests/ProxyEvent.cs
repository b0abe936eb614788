using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>The event that a function gets for a request.</summary>
internal static class ProxyEvent
{
    /// <summary>In the format 1.0, which REST APIs have and HTTP APIs may have.</summary>
    /// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-input-format"/>
    public static JsonObject Format10(ApiRequest request)
    {
        var http = request.Api.Protocol == ApiProtocolType.Http;
        // REST APIs keep the length of the body to themselves.
        var headers = request.Headers.Where(header => http || !header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).ToList();
        var content = new JsonObject();
        if (http)
            content["version"] = "1.0";
        content["resource"] = request.Route?.Path?.Text ?? request.Route?.Key;
        content["path"] = http ? RequestContexts.PathWithStage(request) : request.Path;
        content["httpMethod"] = request.Method;
        content["headers"] = EventMembers.Last(headers);
        content["multiValueHeaders"] = EventMembers.All(headers);
        content["queryStringParameters"] = EventMembers.OrNull(EventMembers.Last(request.Query));
        content["multiValueQueryStringParameters"] = EventMembers.OrNull(EventMembers.All(request.Query));
        content["pathParameters"] = EventMembers.OrNull(EventMembers.Last(request.PathParameters));
        content["stageVariables"] = EventMembers.OrNull(EventMembers.Last(request.Stage.Variables));
        content["requestContext"] = RequestContexts.Format10(request);
        AddBody(content, request, always: true);
        return content;
    }

    /// <summary>In the format 2.0: names in lower case, what is empty left out.</summary>
    /// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html"/>
    public static JsonObject Format20(ApiRequest request)
    {
        var cookies = request.Headers.Where(header => IsCookie(header.Key)).SelectMany(header => header.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var content = new JsonObject
        {
            ["version"] = "2.0",
            ["routeKey"] = request.Route?.Key,
            ["rawPath"] = RequestContexts.PathWithStage(request),
            ["rawQueryString"] = request.RawQuery,
        };
        if (cookies.Count > 0)
            content["cookies"] = new JsonArray([.. cookies.Select(cookie => JsonValue.Create(cookie))]);
        content["headers"] = EventMembers.Joined(LowerCase(request).Where(header => !IsCookie(header.Key)));
        Add(content, "queryStringParameters", EventMembers.Joined(request.Query));
        content["requestContext"] = RequestContexts.Format20(request);
        Add(content, "pathParameters", EventMembers.Last(request.PathParameters));
        Add(content, "stageVariables", EventMembers.Last(request.Stage.Variables));
        AddBody(content, request, always: false);
        return content;
    }

    private static void AddBody(JsonObject content, ApiRequest request, bool always)
    {
        var encoded = request.Body.Length > 0 && IsBinary(request);
        if (request.Body.Length > 0)
            content["body"] = encoded ? Convert.ToBase64String(request.Body.Span) : request.Text;
        else if (always)
            content["body"] = null;
        content["isBase64Encoded"] = encoded;
    }

    private static bool IsBinary(ApiRequest request)
    {
        var type = MediaTypeHeaderValue.TryParse(request.Header("Content-Type"), out var parsed) ? parsed.MediaType ?? "" : "";
        if (request.Api.Protocol == ApiProtocolType.Rest)
            return request.Api.BinaryMediaTypes.Any(binary => Matches(binary, type));
        // An HTTP API passes on as text what is surely text.
        return type is not ("" or "application/json" or "application/javascript" or "application/xml")
            && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            && !type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            && !type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Matches(string range, string type) =>
        range == "*/*" || range.Equals(type, StringComparison.OrdinalIgnoreCase)
        || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase));

    // HTTP has names in any case; the format 2.0 has them in lower case, as HTTP/2 does.
#pragma warning disable CA1308 // Normalize strings to uppercase
    private static IEnumerable<KeyValuePair<string, string>> LowerCase(ApiRequest request) =>
        request.Headers.Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value));
#pragma warning restore CA1308

    private static bool IsCookie(string name) => name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);

    private static void Add(JsonObject content, string name, JsonObject members)
    {
        if (members.Count > 0)
            content[name] = members;
    }
}
