using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.Responses;

namespace OrderFlow.Local.Services.ApiGateway.WebSockets;

/// <summary>Serves the clients of WebSocket APIs, from the request that opens a connection to its end.</summary>
/// <remarks>The messages of one connection go to their routes one after the other, in their order; on AWS they may overtake each other.</remarks>
internal sealed class WebSocketSessions(WebSocketRoutes routes, ApiConnections connections, TimeProvider time, Action<Exception> unexpected)
{
    /// <summary>The largest message: 128 KB.</summary>
    public const int LargestMessage = 128 * 1024;

    // What a client sends faster than its routes take it waits in the connection.
    private const int WaitingMessages = 16;

    public async Task ServeAsync(HttpContext http, ApiRequest request)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            http.Response.Headers.Upgrade = "websocket";
            await ResponseWriter.WriteAsync(http, ApiResponse.Message(426, "Upgrade Required"));
            return;
        }

        using var connection = new ApiConnection(request, time);
        var (authorized, answer) = await routes.ConnectAsync(connection);
        if (answer.Status is < 200 or > 299)
        {
            await ResponseWriter.WriteAsync(http, answer.Status is >= 400 ? answer : ApiResponse.Message(502, "Internal server error"));
            return;
        }

        connection.Accept(authorized);
        if (!connections.TryAdd(connection))
        {
            await ResponseWriter.WriteAsync(http, ApiResponse.Message(429, "Too Many Requests"));
            return;
        }

        await LiveAsync(http, connection, SubProtocol(http, answer));
    }

    private async Task LiveAsync(HttpContext http, ApiConnection connection, string? subProtocol)
    {
        var end = (Status: 1006, Reason: "Abnormal closure");
        try
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync(subProtocol);
            connection.Open(socket);
            end = await ExchangeAsync(http, connection, socket);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or IOException)
        {
            // The client vanished without a word, or gave no answer to being closed.
            end = connection.Closing is { } own ? ((int)own.Status, own.Reason) : end;
        }
        finally
        {
            connections.Remove(connection);
            try
            {
                await routes.DisconnectAsync(connection, end.Status, end.Reason);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // The connection is over for its client; nobody waits for this answer.
                unexpected(error);
            }

            finally
            {
                connection.End();
            }
        }
    }

    private async Task<(int Status, string Reason)> ExchangeAsync(HttpContext http, ApiConnection connection, WebSocket socket)
    {
        var messages = Channel.CreateBounded<(WebSocketMessageType Type, byte[] Body)>(new BoundedChannelOptions(WaitingMessages) { SingleReader = true, SingleWriter = true });
        var routing = RouteAsync(connection, messages.Reader);
        try
        {
            return await ReceiveAsync(http, connection, socket, messages.Writer);
        }
        finally
        {
            messages.Writer.Complete();
            await routing;
        }
    }

    private async Task RouteAsync(ApiConnection connection, ChannelReader<(WebSocketMessageType Type, byte[] Body)> messages)
    {
        await foreach (var (type, body) in messages.ReadAllAsync())
        {
            try
            {
                await routes.MessageAsync(connection, type, body);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // One message that fails here must not end the others.
                unexpected(error);
            }
            catch (OperationCanceledException)
            {
                // The endpoint stops.
            }
        }
    }

    private static async Task<(int Status, string Reason)> ReceiveAsync(HttpContext http, ApiConnection connection, WebSocket socket, ChannelWriter<(WebSocketMessageType Type, byte[] Body)> messages)
    {
        var frames = http.Features.Get<FrameWatch>();
        var block = new byte[4 * 1024];
        using var message = new MemoryStream();
        while (true)
        {
            var received = await socket.ReceiveAsync(block.AsMemory(), connection.GivenUp);
            if (received.MessageType == WebSocketMessageType.Close)
                return await ClosedAsync(connection, socket);
            if (connection.Closing is not null)
                continue;
            message.Write(block, 0, received.Count);
            if (frames?.Exceeded == true || message.Length > LargestMessage)
            {
                // What still comes is read and dropped until the client has heard that it is refused.
                message.SetLength(0);
                await connection.CloseAsync(WebSocketCloseStatus.MessageTooBig, "Message too long");
                continue;
            }

            if (!received.EndOfMessage)
                continue;
            connection.Touch();
            await messages.WriteAsync((received.MessageType, message.ToArray()), connection.GivenUp);
            message.SetLength(0);
        }
    }

    private static async Task<(int Status, string Reason)> ClosedAsync(ApiConnection connection, WebSocket socket)
    {
        if (connection.Closing is { } own)
            return ((int)own.Status, own.Reason);
        var status = socket.CloseStatus ?? WebSocketCloseStatus.Empty;
        await connection.CloseAsync(status == WebSocketCloseStatus.Empty ? WebSocketCloseStatus.NormalClosure : status, "");
        return ((int)status, socket.CloseStatusDescription ?? "");
    }

    // A sub-protocol is agreed on when the client offered it and the function answers it.
    private static string? SubProtocol(HttpContext http, ApiResponse answer) =>
        answer.Header("Sec-WebSocket-Protocol") is { } chosen && http.WebSockets.WebSocketRequestedProtocols.Contains(chosen) ? chosen : null;
}
