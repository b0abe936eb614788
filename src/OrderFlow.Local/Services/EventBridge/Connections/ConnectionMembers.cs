using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>Reads and writes <c>AuthParameters</c> in the shape that the API and templates share.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateConnectionAuthRequestParameters.html"/>
internal static class ConnectionMembers
{
    private static readonly Dictionary<string, string> MemberOfType = new()
    {
        [ConnectionAuthorization.Basic] = "BasicAuthParameters",
        [ConnectionAuthorization.ApiKey] = "ApiKeyAuthParameters",
        [ConnectionAuthorization.OAuthClientCredentials] = "OAuthParameters",
    };

    /// <exception cref="ServiceException">ValidationException: there is no such type.</exception>
    public static string Type(string type) => MemberOfType.ContainsKey(type)
        ? type
        : throw ServiceException.Validation($"1 validation error detected: Value '{type}' at 'authorizationType' failed to satisfy constraint: Member must satisfy enum value set: [BASIC, OAUTH_CLIENT_CREDENTIALS, API_KEY]");

    /// <exception cref="ServiceException">ValidationException: a member is missing, not served, or of another type of authorization.</exception>
    public static ConnectionAuthorization Read(ApiCall parameters, string type)
    {
        if (parameters.Structure("ConnectivityParameters") is not null)
            throw ServiceException.Validation("The member ConnectivityParameters of AuthParameters is not served: private APIs need a network.");
        var wanted = MemberOfType[type];
        if (MemberOfType.Values.FirstOrDefault(member => member != wanted && parameters.Structure(member) is not null) is { } other)
            throw ServiceException.Validation($"You must include only authorization parameters for the AuthorizationType you specify: {type} has no {other}.");
        var own = parameters.Structure(wanted) ?? throw ApiCall.Missing($"AuthParameters.{ApiCall.CamelCase(wanted)}");
        var authorization = type switch
        {
            ConnectionAuthorization.Basic => new ConnectionAuthorization { Username = own.Text("Username"), Password = own.Text("Password") },
            ConnectionAuthorization.ApiKey => new ConnectionAuthorization { ApiKeyName = own.Text("ApiKeyName"), ApiKeyValue = own.Text("ApiKeyValue") },
            _ => new ConnectionAuthorization { OAuth = ReadOAuth(own) },
        };
        return authorization with { Invocation = ReadHttp(parameters.Structure("InvocationHttpParameters")) };
    }

    /// <summary>The authorization as it is described: without its secrets.</summary>
    public static JsonObject Write(ConnectionAuthorization authorization)
    {
        var written = new JsonObject();
        if (authorization.Username is { } username)
            written["BasicAuthParameters"] = new JsonObject { ["Username"] = username };
        if (authorization.ApiKeyName is { } key)
            written["ApiKeyAuthParameters"] = new JsonObject { ["ApiKeyName"] = key };
        if (authorization.OAuth is { } oauth)
        {
            written["OAuthParameters"] = new JsonObject
            {
                ["AuthorizationEndpoint"] = oauth.AuthorizationEndpoint,
                ["HttpMethod"] = oauth.HttpMethod,
                ["ClientParameters"] = new JsonObject { ["ClientID"] = oauth.ClientId },
                ["OAuthHttpParameters"] = WriteHttp(oauth.Http),
            };
        }

        written["InvocationHttpParameters"] = WriteHttp(authorization.Invocation);
        return written;
    }

    private static OAuthClient ReadOAuth(ApiCall own)
    {
        var client = own.Structure("ClientParameters") ?? throw ApiCall.Missing("ClientParameters");
        var method = own.Text("HttpMethod");
        if (method is not ("GET" or "POST" or "PUT"))
            throw ServiceException.Validation($"1 validation error detected: Value '{method}' at 'httpMethod' failed to satisfy constraint: Member must satisfy enum value set: [GET, POST, PUT]");
        return new OAuthClient(
            HttpEndpoints.Check(own.Text("AuthorizationEndpoint"), "authorizationEndpoint"),
            method,
            client.Text("ClientID"),
            client.Text("ClientSecret"),
            ReadHttp(own.Structure("OAuthHttpParameters")));
    }

    private static ConnectionHttpParameters ReadHttp(ApiCall? http) => http is null ? ConnectionHttpParameters.None : new ConnectionHttpParameters
    {
        Header = ReadParameters(http, "HeaderParameters"),
        QueryString = ReadParameters(http, "QueryStringParameters"),
        Body = ReadParameters(http, "BodyParameters"),
    };

    private static IReadOnlyList<ConnectionParameter> ReadParameters(ApiCall http, string member) =>
        [.. http.Structures(member).Select(parameter => new ConnectionParameter(parameter.Text("Key"), parameter.OptionalText("Value") ?? "", parameter.OptionalBool("IsValueSecret") ?? false))];

    private static JsonObject? WriteHttp(ConnectionHttpParameters http) => http.Header.Count + http.QueryString.Count + http.Body.Count == 0 ? null : new JsonObject
    {
        ["HeaderParameters"] = WriteParameters(http.Header),
        ["QueryStringParameters"] = WriteParameters(http.QueryString),
        ["BodyParameters"] = WriteParameters(http.Body),
    };

    private static JsonArray? WriteParameters(IReadOnlyList<ConnectionParameter> parameters) => parameters.Count == 0 ? null : new JsonArray(
        [.. parameters.Select(parameter => new JsonObject
        {
            ["Key"] = parameter.Key,
            ["Value"] = parameter.IsValueSecret ? null : parameter.Value,
            ["IsValueSecret"] = parameter.IsValueSecret,
        })]);
}
