namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>By what the requests of a connection are authorized; one of the three kinds. All of it is secret.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html"/>
internal sealed record ConnectionAuthorization
{
    public const string Basic = "BASIC";
    public const string ApiKey = "API_KEY";
    public const string OAuthClientCredentials = "OAUTH_CLIENT_CREDENTIALS";

    public string? Username { get; init; }

    public string? Password { get; init; }

    public string? ApiKeyName { get; init; }

    public string? ApiKeyValue { get; init; }

    public OAuthClient? OAuth { get; init; }

    /// <summary>What every request to an API destination has besides.</summary>
    public ConnectionHttpParameters Invocation { get; init; } = ConnectionHttpParameters.None;

    // A record would print its members, and with them the secrets.
    public override string ToString() => nameof(ConnectionAuthorization);
}
