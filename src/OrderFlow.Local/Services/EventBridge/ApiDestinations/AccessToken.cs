namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>An access token.</summary>
/// <param name="Type">What stands before it in the header <c>Authorization</c>.</param>
/// <param name="Token">The token.</param>
/// <param name="ExpiresAt">Until when it is used.</param>
/// <param name="ConnectionModified">The version of the connection that it was asked for with.</param>
internal sealed record AccessToken(string Type, string Token, DateTimeOffset ExpiresAt, DateTimeOffset ConnectionModified)
{
    // A record would print its members, and with them the secret.
    public override string ToString() => nameof(AccessToken);
}
