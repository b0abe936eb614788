using System.Text.Json;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>Connections; their secrets are in a file of their own.</summary>
internal sealed class ConnectionService(LocalStore store, SecretFile secrets, LocalAccount account, TimeProvider time) : IDisposable
{
    private readonly Catalog<ConnectionDefinition> connections = new(store, "events.connection");

    public IReadOnlyList<ConnectionDefinition> All => [.. connections.All.Select(entry => entry.Value)];

    public ConnectionDefinition? Find(string name) => connections.Find(name);

    public ConnectionDefinition Existing(string name) => Find(name) ?? throw ServiceException.NotFound($"Connection '{name}' does not exist.");

    /// <summary>The connection of an ARN, or null: also when another of the same name has taken its place.</summary>
    public ConnectionDefinition? OfArn(string arn) =>
        Arn.Parse(arn)?.After("connection/")?.Split('/') is [var name, ..] && Find(name) is { } connection && connection.Arn == arn ? connection : null;

    /// <summary>The ARN of the secret that EventBridge would keep for a connection in Secrets Manager; there is none here.</summary>
    public string SecretArn(ConnectionDefinition connection) =>
        account.Arn("secretsmanager", $"secret:events!connection/{connection.Arn.Split(":connection/")[^1]}");

    /// <summary>By what its requests are authorized; null when that was taken away.</summary>
    public ConnectionAuthorization? Authorization(ConnectionDefinition connection) =>
        secrets.Find(connection.Arn) is { } secret ? JsonSerializer.Deserialize<ConnectionAuthorization>(secret) : null;

    /// <summary>Creates a connection, or changes it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">The type of authorization.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="authorization">The secrets; null leaves those that it has.</param>
    /// <exception cref="ServiceException">ValidationException: the name is not one, or another type needs other secrets.</exception>
    public async Task<ConnectionDefinition> PutAsync(string name, string type, string? description, ConnectionAuthorization? authorization)
    {
        EventBridgeNames.Check(name, "name");
        var now = time.GetUtcNow();
        var before = Find(name);
        if (authorization is null && (before is null || before.AuthorizationType != type))
            throw ApiCall.Missing("AuthParameters");
        var connection = (before ?? new ConnectionDefinition(name, account.Arn("events", $"connection/{name}/{Guid.NewGuid()}"), type, now)) with
        {
            AuthorizationType = type,
            Description = description,
            LastModifiedTime = now,
        };
        if (authorization is not null)
        {
            await secrets.PutAsync(connection.Arn, JsonSerializer.Serialize(authorization));
            connection = type == ConnectionAuthorization.OAuthClientCredentials
                ? connection with { State = ConnectionDefinition.Authorizing, StateReason = null }
                : connection with { State = ConnectionDefinition.Authorized, StateReason = null, LastAuthorizedTime = now };
        }

        await connections.PutAsync(name, connection);
        return connection;
    }

    /// <summary>Takes the secrets away.</summary>
    public async Task<ConnectionDefinition> DeauthorizeAsync(string name)
    {
        var connection = Existing(name) with { State = ConnectionDefinition.Deauthorized, StateReason = null, LastModifiedTime = time.GetUtcNow() };
        await connections.PutAsync(name, connection);
        await secrets.RemoveAsync(connection.Arn);
        return connection;
    }

    /// <summary>Notes whether a token was given or refused.</summary>
    public Task NoteAsync(ConnectionDefinition connection, bool authorized)
    {
        var state = authorized ? ConnectionDefinition.Authorized : ConnectionDefinition.Deauthorized;
        if (OfArn(connection.Arn) is not { } current || current.State == state)
            return Task.CompletedTask;
        return connections.PutAsync(current.Name, current with
        {
            State = state,
            StateReason = authorized ? null : "The authorization endpoint gave no access token.",
            LastAuthorizedTime = authorized ? time.GetUtcNow() : current.LastAuthorizedTime,
        });
    }

    public async Task<ConnectionDefinition> DeleteAsync(string name)
    {
        var connection = Existing(name);
        await connections.RemoveAsync(name);
        await secrets.RemoveAsync(connection.Arn);
        return connection;
    }

    public void Dispose() => connections.Dispose();
}
