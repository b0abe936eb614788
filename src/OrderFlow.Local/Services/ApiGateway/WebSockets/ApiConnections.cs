using System.Collections.Concurrent;
using System.Net.WebSockets;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>The connections that are open now.</summary>
internal sealed class ApiConnections
{
    /// <summary>How many there may be at the same time.</summary>
    public const int Most = 1_000;

    // Functions of $disconnect have this time of the process when the endpoint stops.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, ApiConnection> open = new();
    private volatile bool closed;

    public int Count => open.Count;

    /// <summary>The connection of an id to a stage of an API, or null.</summary>
    public ApiConnection? Find(string apiId, string stage, string id) =>
        open.GetValueOrDefault(id) is { } connection && connection.Opening.Api.Id == apiId && connection.Opening.Stage.Name == stage ? connection : null;

    /// <summary>Takes a connection, or not when there are too many or the endpoint stops.</summary>
    public bool TryAdd(ApiConnection connection)
    {
        if (closed || open.Count >= Most)
            return false;
        open[connection.Id] = connection;
        return true;
    }

    public void Remove(ApiConnection connection) => open.TryRemove(connection.Id, out _);

    /// <summary>Closes all connections and waits until their ends are dealt with.</summary>
    public async Task CloseAsync()
    {
        closed = true;
        var connections = open.Values.ToList();
        var closing = connections.Select(async connection =>
        {
            await connection.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "Going away");
            await connection.Ended;
        });
        try
        {
            await Task.WhenAll(closing).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            // A function of $disconnect hangs; the endpoint does not with it.
        }
    }
}
