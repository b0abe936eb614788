using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.ApiGateway.Authorizers;

/// <summary>The policy that an authorizer answers: who may invoke which methods.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html"/>
internal sealed class InvocationPolicy
{
    private const string Invoke = "execute-api:Invoke";

    private readonly IReadOnlyList<(bool Allow, IReadOnlyList<string> Resources)> statements;

    private InvocationPolicy(IReadOnlyList<(bool Allow, IReadOnlyList<string> Resources)> statements) => this.statements = statements;

    /// <summary>Reads a policy document.</summary>
    /// <exception cref="FormatException">It is none, or has an element that is not served.</exception>
    public static InvocationPolicy Read(JsonNode? document)
    {
        var list = (document as JsonObject)?["Statement"] switch
        {
            JsonArray items => items.ToList(),
            JsonObject one => [one],
            _ => throw new FormatException("policyDocument has no Statement"),
        };
        return new InvocationPolicy([.. list.Select(Statement).Where(statement => statement.Actions.Any(action => Glob.Matches(action, Invoke, ignoreCase: true))).Select(statement => (statement.Allow, statement.Resources))]);
    }

    /// <summary>What the policy says about a method: true when it allows it, false when it denies it, null when it says nothing.</summary>
    public bool? Decide(string arn)
    {
        var about = statements.Where(statement => statement.Resources.Any(resource => Glob.Matches(resource, arn))).ToList();
        return about.Exists(statement => !statement.Allow) ? false : about.Count > 0 ? true : null;
    }

    private static (bool Allow, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources) Statement(JsonNode? node)
    {
        if (node is not JsonObject statement)
            throw new FormatException("Statement is not an object");
        if (statement.FirstOrDefault(member => member.Key is not ("Sid" or "Effect" or "Action" or "Resource")).Key is { } unknown)
            throw new FormatException($"the element {unknown} of a statement is not served");
        var effect = statement["Effect"]?.ToString();
        return effect is "Allow" or "Deny"
            ? (effect == "Allow", Texts(statement["Action"]), Texts(statement["Resource"]))
            : throw new FormatException("Effect is neither Allow nor Deny");
    }

    private static IReadOnlyList<string> Texts(JsonNode? node) => node switch
    {
        JsonArray items => [.. items.Select(item => item?.ToString() ?? "")],
        null => throw new FormatException("a statement has no Action or no Resource"),
        _ => [node.ToString()],
    };
}
