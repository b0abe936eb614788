using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Integrations;
using OrderFlow.Local.Services.ApiGateway.Mapping;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway.Authorizers;

/// <summary>Asks Lambda authorizers, and remembers what they said as long as they allow it.</summary>
internal sealed class LambdaAuthorizers(FunctionCalls functions, ApiCatalog apis, TimeProvider time)
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(29);

    private readonly ConcurrentDictionary<string, (AuthorizerDecision Decision, DateTimeOffset Until)> remembered = new();

    /// <summary>Lets a request pass, with what the integration is told of the caller, or ends it.</summary>
    /// <exception cref="GatewayException">The request is refused, or the authorizer failed.</exception>
    public async Task<ApiRequest> AuthorizeAsync(ApiRequest request, Action<string> log)
    {
        if (request.Route?.AuthorizerId is not { } id)
            return request;
        var authorizer = request.Api.Authorizers.GetValueOrDefault(id) ?? throw new GatewayException(GatewayFailure.Configuration, $"Execution failed due to configuration error: there is no authorizer {id}");
        log($"Starting authorizer: {authorizer.Id} for request: {request.RequestId}");
        var identity = Identity(authorizer, request);
        var started = time.GetTimestamp();
        var decision = await DecideAsync(authorizer, request, identity, log);
        var arn = ArnOf(request);
        if (decision.Decide(arn) is not true)
        {
            var denied = decision.Decide(arn) == false;
            log($"The authorizer {authorizer.Name} {(denied ? "denied" : "did not allow")} {arn}");
            throw new GatewayException(denied ? GatewayFailure.Denied : GatewayFailure.NotAllowed, $"The client is not authorized to perform this operation: {arn}");
        }

        log($"Using valid authorizer policy for principal: {Hidden(decision.PrincipalId)}");
        log("Successfully completed authorizer execution");
        return request with { Authorizer = Told(request, decision, time.GetElapsedTime(started)) };
    }

    private static List<string> Identity(ApiAuthorizer authorizer, ApiRequest request)
    {
        var identity = authorizer.IdentitySources.Select(source => IdentitySource.Value(source, request) ?? "").ToList();
        if (identity.Contains(""))
            throw new GatewayException(GatewayFailure.Unauthorized, "Unauthorized request: the identity source is missing or empty");
        if (authorizer.ValidationExpression is { } expression && !Regex.IsMatch(identity[0], $"^(?:{expression})$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            throw new GatewayException(GatewayFailure.Unauthorized, "Unauthorized request: the token does not match the validation expression");
        return identity;
    }

    private async Task<AuthorizerDecision> DecideAsync(ApiAuthorizer authorizer, ApiRequest request, List<string> identity, Action<string> log)
    {
        // Without an identity there is nothing that a decision could be remembered by.
        var key = authorizer.CacheFor > TimeSpan.Zero && identity.Count > 0 ? string.Join('\n', [request.Api.Id, request.Stage.Name, authorizer.Id, .. identity]) : null;
        if (key is not null && remembered.TryGetValue(key, out var known) && known.Until > request.Time)
            return known.Decision;
        var decision = await AskAsync(authorizer, request, identity, log);
        if (key is not null)
            Remember(key, decision, time.GetUtcNow() + authorizer.CacheFor);
        return decision;
    }

    private async Task<AuthorizerDecision> AskAsync(ApiAuthorizer authorizer, ApiRequest request, List<string> identity, Action<string> log)
    {
        var arn = IntegrationUri.WithStageVariables(authorizer.FunctionArn, request.Stage.Variables);
        var result = await functions.InvokeAsync(arn, AuthorizerEvent.Of(authorizer, request, ArnOf(request), identity), request.Trace, Longest, request.Stopping)
            ?? throw new GatewayException(GatewayFailure.AuthorizerTimeout, "Execution failed due to an authorizer timeout");
        var answer = JsonSelector.Parse(result.Payload);
        if (result.Error is not null)
        {
            // The one error by which a function says that the caller is unknown.
            if ((answer as JsonObject)?["errorMessage"]?.ToString() == "Unauthorized")
                throw new GatewayException(GatewayFailure.Unauthorized, "Unauthorized request: the authorizer answered Unauthorized");
            log($"Execution failed due to an internal error: {result.ErrorSummary?.Split('\n')[0]}");
            throw new GatewayException(GatewayFailure.AuthorizerConfiguration, "Execution failed due to configuration error: Authorizer error");
        }

        try
        {
            return AuthorizerDecision.Read(answer, authorizer.SimpleResponses);
        }
        catch (FormatException error)
        {
            throw new GatewayException(GatewayFailure.AuthorizerConfiguration, $"Execution failed due to configuration error: Invalid JSON in authorizer response: {error.Message}");
        }
    }

    private void Remember(string key, AuthorizerDecision decision, DateTimeOffset until)
    {
        if (remembered.Count >= MostRemembered)
        {
            foreach (var (old, value) in remembered)
            {
                if (value.Until <= time.GetUtcNow())
                    remembered.TryRemove(old, out _);
            }
        }

        if (remembered.Count < MostRemembered)
            remembered[key] = (decision, until);
    }

    private string ArnOf(ApiRequest request) => apis.ArnOf(
        request.Api, request.Stage, request.Api.Protocol == ApiProtocolType.WebSocket ? request.Route!.Key : $"{request.Method}{request.Path}");

    private static JsonObject Told(ApiRequest request, AuthorizerDecision decision, TimeSpan latency)
    {
        if (request.Api.Protocol == ApiProtocolType.Http)
            return decision.Context.DeepClone().AsObject();
        var told = new JsonObject { ["principalId"] = decision.PrincipalId, ["integrationLatency"] = (long)latency.TotalMilliseconds };
        foreach (var (name, value) in decision.Context)
            told[name] = JsonSelector.Text(value);
        return told;
    }

    private static string Hidden(string? principal) => principal is null ? "" : new string('*', Math.Max(0, principal.Length - 4)) + principal[^Math.Min(4, principal.Length)..];
}
