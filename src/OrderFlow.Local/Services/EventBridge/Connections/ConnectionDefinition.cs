namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>A connection, without its secrets.</summary>
/// <param name="Name">Unique in the account.</param>
/// <param name="Arn">Ends with an id of its own, so that a connection of the same name made later is another one.</param>
/// <param name="AuthorizationType">BASIC, API_KEY or OAUTH_CLIENT_CREDENTIALS.</param>
/// <param name="CreationTime">When it was created.</param>
internal sealed record ConnectionDefinition(string Name, string Arn, string AuthorizationType, DateTimeOffset CreationTime)
{
    public const string Authorized = "AUTHORIZED";
    public const string Authorizing = "AUTHORIZING";
    public const string Deauthorized = "DEAUTHORIZED";

    public string? Description { get; init; }

    /// <summary>AUTHORIZED; AUTHORIZING while no access token was asked for; DEAUTHORIZED when it was refused or the secrets were taken away.</summary>
    public string State { get; init; } = Authorized;

    public string? StateReason { get; init; }

    public DateTimeOffset LastModifiedTime { get; init; } = CreationTime;

    public DateTimeOffset? LastAuthorizedTime { get; init; }
}
