using System.Net.WebSockets;
using System.Text.Json.Nodes;
using OrderFlow.Engine.Timers;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.ApiGateway;

public sealed class WebSocketApiTests
{
    [Fact]
    public async Task A_connection_begins_with_its_event()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);

        using var socket = await SocketTemplate.ConnectAsync(endpoint, "?order_id=7");

        socket.State.ShouldBe(WebSocketState.Open);
        var sent = JsonNode.Parse((await endpoint.HopAsync(HopKind.FunctionInvoked, "Connect")).Payload!)!;
        ((string?)sent["queryStringParameters"]!["order_id"]).ShouldBe("7");
        sent["headers"]!.AsObject().ContainsKey("Host").ShouldBeTrue();
        var context = sent["requestContext"]!;
        Text(context, "routeKey").ShouldBe("$connect");
        Text(context, "eventType").ShouldBe("CONNECT");
        Text(context, "stage").ShouldBe("production");
        Text(context, "apiId").ShouldBe(SocketTemplate.ApiId);
        Text(context, "domainName").ShouldBe($"{SocketTemplate.ApiId}.execute-api.us-east-1.amazonaws.com");
        Text(context, "connectionId")!.ShouldMatch("^[A-Za-z0-9_-]{15}=$");
        ((long)context["connectedAt"]!).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_connection_is_refused_when_its_function_says_so(int status)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;

        await Should.ThrowAsync<WebSocketException>(() => socket.ConnectAsync(SocketTemplate.Url(endpoint, $"?status={status}"), CancellationToken.None));

        ((int)socket.HttpStatusCode).ShouldBe(status);
        var id = await endpoint.ConnectionIdAsync();
        using var management = SocketTemplate.Management(endpoint);
        await Should.ThrowAsync<Amazon.ApiGatewayManagementApi.Model.GoneException>(() => management.GetConnectionAsync(new() { ConnectionId = id }));
        endpoint.Endpoint.Hops.Recent.ShouldNotContain(hop => hop.Resource == "Disconnect");
    }

    [Fact]
    public async Task A_message_goes_to_the_route_that_it_names_and_its_answer_back()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);

        await socket.SendTextAsync("""{"action":"reply","text":"ä"}""");

        var sent = JsonNode.Parse((await socket.ReceiveTextAsync())!)!;
        Text(sent, "body").ShouldBe("""{"action":"reply","text":"ä"}""");
        ((bool)sent["isBase64Encoded"]!).ShouldBeFalse();
        var context = sent["requestContext"]!;
        Text(context, "routeKey").ShouldBe("reply");
        Text(context, "eventType").ShouldBe("MESSAGE");
        Text(context, "messageDirection").ShouldBe("IN");
        Text(context, "connectionId").ShouldBe(await endpoint.ConnectionIdAsync());
        Text(context, "messageId").ShouldNotBeNullOrEmpty();
        sent.AsObject().ContainsKey("headers").ShouldBeFalse();
    }

    [Fact]
    public async Task A_route_without_a_response_answers_nothing()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);

        await socket.SendTextAsync("""{"action":"quiet"}""");
        await socket.SendTextAsync("""{"action":"reply"}""");

        Text(JsonNode.Parse((await socket.ReceiveTextAsync())!)!["requestContext"], "routeKey").ShouldBe("reply");
    }

    [Theory]
    [InlineData("""{"action":"nothing"}""", "Forbidden")]
    [InlineData("""{"action":"$connect"}""", "Forbidden")]
    [InlineData("no json", "Forbidden")]
    [InlineData("""{"action":"throw"}""", "Internal server error")]
    public async Task A_message_that_cannot_be_answered_is_told_why(string message, string problem)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);

        await socket.SendTextAsync(message);

        var answer = JsonNode.Parse((await socket.ReceiveTextAsync())!)!;
        Text(answer, "message").ShouldBe(problem);
        Text(answer, "connectionId").ShouldBe(await endpoint.ConnectionIdAsync());
        Text(answer, "requestId").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_message_in_several_frames_is_one()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        var filler = System.Text.Encoding.UTF8.GetBytes(new string('x', 30_000));

        await socket.SendAsync("{\"action\":\"reply\",\"filler\":\""u8.ToArray(), WebSocketMessageType.Text, false, CancellationToken.None);
        for (var frame = 0; frame < 4; frame++)
            await socket.SendAsync(filler, WebSocketMessageType.Text, false, CancellationToken.None);
        await socket.SendTextAsync("\"}");

        JsonNode.Parse(Text(JsonNode.Parse((await socket.ReceiveTextAsync())!), "body")!)!["filler"]!.ToString().Length.ShouldBe(120_000);
    }

    [Theory]
    [InlineData(32 * 1024 + 1, 1)]
    [InlineData(30_000, 5)]
    public async Task A_frame_or_message_that_is_too_large_ends_the_connection(int frame, int frames)
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);

        for (var sent = 1; sent <= frames; sent++)
            await socket.SendAsync(new byte[frame], WebSocketMessageType.Binary, sent == frames, CancellationToken.None);

        (await socket.ReceiveTextAsync()).ShouldBeNull();
        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.MessageTooBig);
    }

    [Fact]
    public async Task A_client_that_says_goodbye_is_heard()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);

        await socket.CloseAsync((WebSocketCloseStatus)4_001, "enough", CancellationToken.None);

        var context = JsonNode.Parse((await endpoint.HopAsync(HopKind.FunctionInvoked, "Disconnect")).Payload!)!["requestContext"]!;
        Text(context, "eventType").ShouldBe("DISCONNECT");
        Text(context, "connectionId").ShouldBe(await endpoint.ConnectionIdAsync());
        ((int)context["disconnectStatusCode"]!, Text(context, "disconnectReason")).ShouldBe((4_001, "enough"));
        socket.CloseStatus.ShouldBe((WebSocketCloseStatus)4_001);
    }

    [Fact]
    public async Task A_client_that_vanishes_is_noticed()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        var socket = await SocketTemplate.ConnectAsync(endpoint);

        socket.Abort();
        socket.Dispose();

        var context = JsonNode.Parse((await endpoint.HopAsync(HopKind.FunctionInvoked, "Disconnect")).Payload!)!["requestContext"]!;
        ((int)context["disconnectStatusCode"]!).ShouldBe(1_006);
        using var management = SocketTemplate.Management(endpoint);
        var id = await endpoint.ConnectionIdAsync();
        await Should.ThrowAsync<Amazon.ApiGatewayManagementApi.Model.GoneException>(() => management.PostToConnectionAsync(new() { ConnectionId = id, Data = new MemoryStream([1]) }));
    }

    [Fact]
    public async Task A_connection_without_messages_ends_after_ten_minutes()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text, clock);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        clock.Advance(TimeSpan.FromMinutes(9));
        await socket.SendTextAsync("""{"action":"reply"}""");
        await socket.ReceiveTextAsync();

        clock.Advance(TimeSpan.FromMinutes(9));
        await socket.SendTextAsync("""{"action":"reply"}""");
        (await socket.ReceiveTextAsync()).ShouldNotBeNull();
        clock.Advance(TimeSpan.FromMinutes(10));

        (await socket.ReceiveTextAsync()).ShouldBeNull();
        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
    }

    [Fact]
    public async Task No_connection_is_longer_than_two_hours()
    {
        using var folder = new TestFolder();
        var clock = new VirtualTimeProvider(autoAdvance: false);
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text, clock);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);

        for (var minutes = 0; minutes < 115; minutes += 5)
        {
            await socket.SendTextAsync("""{"action":"reply"}""");
            (await socket.ReceiveTextAsync()).ShouldNotBeNull();
            clock.Advance(TimeSpan.FromMinutes(5));
        }

        await socket.SendTextAsync("""{"action":"reply"}""");
        (await socket.ReceiveTextAsync()).ShouldNotBeNull();
        clock.Advance(TimeSpan.FromMinutes(5));

        (await socket.ReceiveTextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task The_end_of_the_endpoint_is_a_goodbye_and_functions_hear_of_it()
    {
        using var folder = new TestFolder();
        var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);
        using var socket = await SocketTemplate.ConnectAsync(endpoint);
        var goodbye = Task.Run(async () =>
        {
            var last = await socket.ReceiveTextAsync();
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
            return last;
        });

        await endpoint.DisposeAsync();

        (await goodbye).ShouldBeNull();
        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        endpoint.Endpoint.Hops.Recent.ShouldContain(hop => hop.Kind == HopKind.FunctionSucceeded && hop.Resource == "Disconnect");
    }

    [Fact]
    public async Task A_plain_request_is_asked_to_upgrade()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, SocketTemplate.Text);

        using var response = await endpoint.GetAsync(GatewayTemplates.PathOf("Api", "/production"));

        ((int)response.StatusCode).ShouldBe(426);
    }

    private static string? Text(JsonNode? node, string member) => (string?)node?[member];
}
