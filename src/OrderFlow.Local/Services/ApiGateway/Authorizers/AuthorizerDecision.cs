using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.ApiGateway.Authorizers;

/// <summary>What an authorizer's function answered.</summary>
/// <param name="PrincipalId">Who the caller is, or null in a simple response.</param>
/// <param name="Context">What the integration is told of the caller.</param>
/// <param name="Policy">Which methods the caller may invoke, or null in a simple response.</param>
/// <param name="IsAuthorized">The decision of a simple response.</param>
internal sealed record AuthorizerDecision(string? PrincipalId, JsonObject Context, InvocationPolicy? Policy, bool IsAuthorized)
{
    /// <summary>True when the method may be invoked, false when that is denied, null when nothing is said about it.</summary>
    public bool? Decide(string arn) => Policy is null ? (IsAuthorized ? true : null) : Policy.Decide(arn);

    /// <summary>Reads a function's answer.</summary>
    /// <exception cref="FormatException">It is not as API Gateway demands it.</exception>
    public static AuthorizerDecision Read(JsonNode? answer, bool simple)
    {
        if (answer is not JsonObject members)
            throw new FormatException("the answer is not an object");
        var context = members["context"] switch
        {
            null => [],
            JsonObject values when values.All(value => value.Value is null or JsonValue || simple) => values.DeepClone().AsObject(),
            _ => throw new FormatException("context holds something else than texts, numbers and booleans"),
        };
        if (simple)
        {
            return members["isAuthorized"] is JsonValue flag && flag.TryGetValue(out bool authorized)
                ? new AuthorizerDecision(null, context, null, authorized)
                : throw new FormatException("isAuthorized is neither true nor false");
        }

        return members["principalId"] is JsonValue principal && principal.TryGetValue(out string? id) && id.Length > 0
            ? new AuthorizerDecision(id, context, InvocationPolicy.Read(members["policyDocument"]), false)
            : throw new FormatException("principalId is missing");
    }
}
