using System.Net.WebSockets;
using System.Text.Unicode;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>A client's connection to a WebSocket API, from the moment at which it may open.</summary>
internal sealed class ApiConnection : IDisposable
{
    /// <summary>How long a connection may be without a message: 10 minutes.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(10);

    /// <summary>How long a connection may be: 2 hours.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromHours(2);

    // A client that takes nothing or does not answer the closing handshake is given up after this time of the network's, not of the endpoint's clock.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource<WebSocket> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim sending = new(1);
    private readonly CancellationTokenSource givenUp = new();
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private long lastActive;

    public ApiConnection(ApiRequest opening, TimeProvider time)
    {
        this.time = time;
        Opening = opening;
        ConnectedAt = time.GetUtcNow();
        lastActive = ConnectedAt.UtcTicks;
        timer = time.CreateTimer(_ => CheckAge(), null, LongestIdle, Timeout.InfiniteTimeSpan);
    }

    public string Id { get; } = OpaqueId.New();

    /// <summary>The request that opened it, with what the authorizer said of the caller.</summary>
    public ApiRequest Opening { get; private set; }

    public DateTimeOffset ConnectedAt { get; }

    /// <summary>When the last message passed, in either direction.</summary>
    public DateTimeOffset LastActiveAt => new(Interlocked.Read(ref lastActive), TimeSpan.Zero);

    /// <summary>Why the endpoint closes it, or null when it does not.</summary>
    public (WebSocketCloseStatus Status, string Reason)? Closing { get; private set; }

    /// <summary>Ends when nothing more is to be read, since the client gave no answer to being closed.</summary>
    public CancellationToken GivenUp => givenUp.Token;

    /// <summary>Ends when the connection is closed and its <c>$disconnect</c> is done.</summary>
    public Task Ended => ended.Task;

    public void Accept(ApiRequest authorized) => Opening = authorized;

    public void Open(WebSocket socket) => opened.TrySetResult(socket);

    public void End()
    {
        opened.TrySetCanceled();
        ended.TrySetResult();
    }

    public void Touch() => Interlocked.Exchange(ref lastActive, time.GetUtcNow().UtcTicks);

    /// <summary>Sends a message; false when the client is gone.</summary>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        try
        {
            var socket = await opened.Task.WaitAsync(cancellation);
            await sending.WaitAsync(cancellation);
            try
            {
                if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived) || Closing is not null)
                    return false;
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(givenUp.Token);
                patience.CancelAfter(Patience);
                await socket.SendAsync(message, Utf8.IsValid(message.Span) ? WebSocketMessageType.Text : WebSocketMessageType.Binary, endOfMessage: true, patience.Token);
                Touch();
                return true;
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or IOException || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>Says goodbye; what reads the connection ends when the client has answered, or after some patience.</summary>
    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        try
        {
            var socket = await opened.Task;
            await sending.WaitAsync();
            try
            {
                if (Closing is not null)
                    return;
                Closing = (status, reason);
                givenUp.CancelAfter(Patience);
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                    await socket.CloseOutputAsync(status, reason, givenUp.Token);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // It is gone already, which what reads it has seen or is about to see.
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        givenUp.Dispose();
        sending.Dispose();
    }

    private void CheckAge()
    {
        var now = time.GetUtcNow();
        var end = LastActiveAt + LongestIdle < ConnectedAt + LongestLife ? LastActiveAt + LongestIdle : ConnectedAt + LongestLife;
        if (now >= end)
            _ = CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "Going away");
        else
            timer.Change(end - now, Timeout.InfiniteTimeSpan);
    }
}
