using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using OrderFlow.Local.Services.EventBridge.Connections;

namespace OrderFlow.Local.Services.EventBridge.ApiDestinations;

/// <summary>The access tokens of connections: asked for when they are needed, kept in memory until they expire or are refused.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6749#section-4.4"/>
internal sealed class AccessTokens(ConnectionService connections, HttpCaller http, TimeProvider time)
{
    private const int LongestAnswer = 64 * 1024;

    // A token that is about to expire would be refused on its way.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, AccessToken> tokens = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> asking = new();

    /// <summary>A token for the requests of a connection.</summary>
    /// <exception cref="RefusedTokenException">The authorization endpoint gave none.</exception>
    /// <exception cref="TimeoutException">It took too long.</exception>
    /// <exception cref="HttpRequestException">It cannot be reached.</exception>
    public async Task<AccessToken> GetAsync(ConnectionDefinition connection, OAuthClient client, CancellationToken cancellation)
    {
        if (Current(connection) is { } current)
            return current;
        var turn = asking.GetOrAdd(connection.Arn, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation);
        try
        {
            if (Current(connection) is { } meanwhile)
                return meanwhile;
            return tokens[connection.Arn] = await AskAsync(connection, client, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Forgets a token that was refused.</summary>
    public void Forget(ConnectionDefinition connection, AccessToken token) => tokens.TryRemove(KeyValuePair.Create(connection.Arn, token));

    private AccessToken? Current(ConnectionDefinition connection) =>
        tokens.TryGetValue(connection.Arn, out var token) && token.ConnectionModified == connection.LastModifiedTime && token.ExpiresAt > time.GetUtcNow() ? token : null;

    private async Task<AccessToken> AskAsync(ConnectionDefinition connection, OAuthClient client, CancellationToken cancellation)
    {
        using var request = Request(client);
        var answer = await http.SendAsync(request, LongestAnswer, cancellation);
        if (answer.IsSuccess && Read(answer.Body, connection) is { } token)
        {
            await connections.NoteAsync(connection, authorized: true);
            return token;
        }

        var isPassing = (int)answer.Status is 409 or 429 or >= 500;
        if (!isPassing)
            await connections.NoteAsync(connection, authorized: false);
        throw new RefusedTokenException((int)answer.Status, isPassing);
    }

    private HttpRequestMessage Request(OAuthClient client)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client.ClientId,
            ["client_secret"] = client.ClientSecret,
        };
        var url = new RequestUrl(http.Localize(client.AuthorizationEndpoint));
        // A token is asked for by a form; a request without a body has it in its query.
        if (client.HttpMethod == "GET")
            url.Add(form);
        foreach (var parameter in client.Http.Body)
            form[parameter.Key] = parameter.Value;
        url.Add(client.Http.QueryString.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value)));
        var request = new HttpRequestMessage(new HttpMethod(client.HttpMethod), url.ToUri());
        if (client.HttpMethod != "GET")
            request.Content = new FormUrlEncodedContent(form);
        foreach (var parameter in client.Http.Header)
            request.Headers.TryAddWithoutValidation(parameter.Key, parameter.Value);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    private AccessToken? Read(byte[] body, ConnectionDefinition connection)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (!root.TryGetProperty("access_token", out var value) || value.GetString() is not { Length: > 0 } token)
                return null;
            var type = root.TryGetProperty("token_type", out var named) && named.GetString() is { Length: > 0 } name && !name.Equals("bearer", StringComparison.OrdinalIgnoreCase) ? name : "Bearer";
            var lifetime = root.TryGetProperty("expires_in", out var seconds) && seconds.TryGetInt64(out var number) && number is > 0 and < 31_536_000
                ? TimeSpan.FromSeconds(number)
                : TimeSpan.FromHours(1);
            return new AccessToken(type, token, time.GetUtcNow() + (lifetime > 2 * Margin ? lifetime - Margin : lifetime), connection.LastModifiedTime);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
