using System.Text.Json;

namespace OrderFlow.Local.Tests.Functions;

/// <summary>Functions behind APIs.</summary>
public sealed class Gateway
{
    private static int decisions;

    /// <summary>Answers the event that it got.</summary>
    public Dictionary<string, object> Echo(JsonElement request) => new()
    {
        ["statusCode"] = 200,
        ["headers"] = new Dictionary<string, string> { ["Content-Type"] = "application/json" },
        ["body"] = request.GetRawText(),
    };

    /// <summary>Answers what the body of the request says.</summary>
    public JsonElement Answer(JsonElement request)
    {
        using var answer = JsonDocument.Parse(request.GetProperty("body").GetString()!);
        return answer.RootElement.Clone();
    }

    public string Throw(JsonElement request) => throw new InvalidOperationException("It cannot be done.");

    public async Task<string> NeverAnswer(JsonElement request)
    {
        await Task.Delay(Timeout.Infinite);
        return "";
    }

    /// <summary>Decides by the token: allow, deny, nothing, Unauthorized, or no answer at all. Tells the integration how often it was asked.</summary>
    public object Authorize(JsonElement request)
    {
        var token = request.TryGetProperty("authorizationToken", out var value)
            ? value.GetString()!
            : request.GetProperty("headers").EnumerateObject().First(header => header.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)).Value.GetString()!;
        if (token == "unknown")
            throw new UnauthorizedAccessException("Unauthorized");
        if (token == "broken")
            return "no policy";
        var arn = request.TryGetProperty("methodArn", out var method) ? method.GetString()! : request.GetProperty("routeArn").GetString()!;
        return new
        {
            principalId = "someone",
            policyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, string>
                    {
                        ["Action"] = "execute-api:Invoke",
                        ["Effect"] = token == "deny" ? "Deny" : "Allow",
                        ["Resource"] = token == "elsewhere" ? arn + "/elsewhere" : arn[..arn.IndexOf('/', StringComparison.Ordinal)] + "/*",
                    },
                },
            },
            context = new { asked = Interlocked.Increment(ref decisions), vip = true },
        };
    }

    /// <summary>Decides by the token in the simple form of HTTP APIs.</summary>
    public object AuthorizeSimply(JsonElement request) => new
    {
        isAuthorized = request.GetProperty("identitySource")[0].GetString() == "allow",
        context = new { level = 7 },
    };
}
