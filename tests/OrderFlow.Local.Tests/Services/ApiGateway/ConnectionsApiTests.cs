using System.Net.WebSockets;
using Amazon.ApiGatewayManagementApi.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class ConnectionsApiTests
{
    [Fact]
    public async Task A_backend_sends_to_a_connection()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        using var management = SocketTemplate.Management(endpoint);
        var id = await endpoint.ConnectionIdAsync();

        await management.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = id, Data = new MemoryStream("{\"ä\":1}"u8.ToArray()) });

        (await socket.ReceiveTextAsync()).ShouldBe("{\"ä\":1}");
        var sent = await endpoint.HopAsync(HopKind.WebSocketMessageSent, "lab_websocket_api");
        (sent.Item, sent.Payload).ShouldBe((id, "{\"ä\":1}"));
    }

    [Fact]
    public async Task Many_backends_send_at_the_same_time()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        using var management = SocketTemplate.Management(endpoint);
        var id = await endpoint.ConnectionIdAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => management.PostToConnectionAsync(
            new PostToConnectionRequest { ConnectionId = id, Data = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{number:00}" + new string('.', 20_000))) })));

        var received = new List<string>();
        while (received.Count < 20)
            received.Add((await socket.ReceiveTextAsync())!);
        received.ShouldAllBe(message => message.Length == 20_002);
        received.Select(message => int.Parse(message[..2])).Order().ShouldBe(Enumerable.Range(0, 20));
    }

    [Fact]
    public async Task A_connection_tells_when_it_began_and_was_last_used()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        using var management = SocketTemplate.Management(endpoint);

        var connection = await management.GetConnectionAsync(new GetConnectionRequest { ConnectionId = await endpoint.ConnectionIdAsync() });

        connection.ConnectedAt.ShouldNotBeNull();
        connection.LastActiveAt.ShouldNotBeNull();
        connection.LastActiveAt.Value.ShouldBeGreaterThanOrEqualTo(connection.ConnectedAt.Value);
        connection.Identity.SourceIp.ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task A_backend_closes_a_connection()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        using var management = SocketTemplate.Management(endpoint);
        var id = await endpoint.ConnectionIdAsync();

        await management.DeleteConnectionAsync(new DeleteConnectionRequest { ConnectionId = id });

        (await socket.ReceiveTextAsync()).ShouldBeNull();
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        await endpoint.HopAsync(HopKind.FunctionInvoked, "Disconnect");
        await Should.ThrowAsync<GoneException>(() => management.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = id, Data = new MemoryStream([1]) }));
    }

    [Fact]
    public async Task More_than_128_KB_is_refused_and_the_connection_stays()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        using var management = SocketTemplate.Management(endpoint);
        var id = await endpoint.ConnectionIdAsync();

        await Should.ThrowAsync<PayloadTooLargeException>(() => management.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = id, Data = new MemoryStream(new byte[128 * 1024 + 1]) }));
        await management.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = id, Data = new MemoryStream(new byte[128 * 1024]) });

        (await socket.ReceiveTextAsync())!.Length.ShouldBe(128 * 1024);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("JKJaXmPLvHcESHA=")]
    public async Task A_connection_that_is_not_there_is_gone(string id)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var management = SocketTemplate.Management(endpoint);

        var gone = await Should.ThrowAsync<GoneException>(() => management.PostToConnectionAsync(new PostToConnectionRequest { ConnectionId = id, Data = new MemoryStream([1]) }));

        ((int)gone.StatusCode, gone.ErrorCode).ShouldBe((410, "GoneException"));
    }
}
