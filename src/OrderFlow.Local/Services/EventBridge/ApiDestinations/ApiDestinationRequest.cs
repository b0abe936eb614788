using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.EventBus.Inputs;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.EventBridge.Connections;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>Makes the request to an API destination of its message, of what the rule's target adds, and of its connection, which comes last and wins.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html"/>
internal static class ApiDestinationRequest
{
    /// <exception cref="InvalidRequestException">No request can be made of them.</exception>
    public static HttpRequestMessage Create(ApiDestinationDefinition destination, TargetMessage message, ConnectionAuthorization authorization, AccessToken? token, Func<string, string> localize)
    {
        var http = message.Http ?? new TargetHttpParameters();
        var path = RequestUrl.FillPath(localize(destination.InvocationEndpoint), http.PathParameterValues)
            ?? throw new InvalidRequestException("the target has fewer PathParameterValues than the path has wildcards.");
        var url = new RequestUrl(path);
        url.Add(http.QueryStringParameters);
        url.Add(authorization.Invocation.QueryString.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value)));
        var request = new HttpRequestMessage(new HttpMethod(destination.HttpMethod), url.ToUri());
        if (destination.HttpMethod is not ("GET" or "HEAD"))
            request.Content = Body(message.Payload, authorization.Invocation.Body);
        Set(request, http.HeaderParameters);
        Set(request, authorization.Invocation.Header.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value)));
        Set(request, Authorization(authorization, token));
        // Local APIs go on with the trace.
        if (request.RequestUri!.IsLoopback)
            Set(request, [KeyValuePair.Create("X-Amzn-Trace-Id", message.Trace.ToString())]);
        return request;
    }

    private static ReadOnlyMemoryContent Body(ReadOnlyMemory<byte> payload, IReadOnlyList<ConnectionParameter> added)
    {
        var content = new ReadOnlyMemoryContent(added.Count > 0 ? WithMembers(payload, added) : payload);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private static ReadOnlyMemory<byte> WithMembers(ReadOnlyMemory<byte> payload, IReadOnlyList<ConnectionParameter> added)
    {
        JsonObject? body;
        try
        {
            body = JsonNode.Parse(payload.Span, documentOptions: new JsonDocumentOptions { MaxDepth = 1_000 }) as JsonObject;
        }
        catch (JsonException)
        {
            body = null;
        }

        if (body is null)
            throw new InvalidRequestException("the connection has BodyParameters, and the input is no JSON object that could take them.");
        foreach (var parameter in added)
            body[parameter.Key] = parameter.Value;
        return Encoding.UTF8.GetBytes(body.ToJsonString(JsonProtocol.Relaxed));
    }

    private static IEnumerable<KeyValuePair<string, string>> Authorization(ConnectionAuthorization authorization, AccessToken? token)
    {
        if (authorization.Username is { } username)
            yield return KeyValuePair.Create("Authorization", $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{username}:{authorization.Password}"))}");
        if (authorization.ApiKeyName is { } key)
            yield return KeyValuePair.Create(key, authorization.ApiKeyValue!);
        if (token is not null)
            yield return KeyValuePair.Create("Authorization", $"{token.Type} {token.Token}");
    }

    private static void Set(HttpRequestMessage request, IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
                throw new InvalidRequestException($"the value of the header {name} has a line break.");
            var isContent = name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);
            if (isContent && request.Content is null)
                continue;
            HttpHeaders place = isContent ? request.Content!.Headers : request.Headers;
            try
            {
                place.Remove(name);
                if (place.TryAddWithoutValidation(name, value))
                    continue;
            }
            catch (Exception error) when (error is FormatException or InvalidOperationException or ArgumentException)
            {
                // Told below.
            }

            throw new InvalidRequestException("a header has a name that headers cannot have.");
        }
    }
}
