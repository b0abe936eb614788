using System.IO.Pipes;
using System.Net;
using System.Text.Json.Nodes;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Services.Lambda;

public sealed class ConcurrencyTests
{
    private static readonly string Template = TestTemplates.Of(new Dictionary<string, object>
    {
        ["Gate"] = TestTemplates.Function("Gate", "Pass", more: ("ReservedConcurrentExecutions", 1)),
    });

    [Fact]
    public async Task A_synchronous_invocation_beyond_the_reserved_concurrency_is_throttled()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        await using var gate = new FunctionGate();
        var running = endpoint.InvokeAsync("Pass", gate.Payload);
        await gate.ReachedAsync();

        var (response, body) = await endpoint.InvokeAsync("Pass", "\"nowhere\"");

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.GetValues("x-amzn-ErrorType").ShouldBe(["TooManyRequestsException"]);
        ((string?)JsonNode.Parse(body)!["Reason"]).ShouldBe("ReservedFunctionConcurrentInvocationLimitExceeded");
        await gate.OpenAsync();
        (await running).Body.ShouldBe("\"passed\"");
    }

    [Fact]
    public async Task An_asynchronous_invocation_beyond_the_reserved_concurrency_waits()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template);
        await using var first = new FunctionGate();
        await using var second = new FunctionGate();
        var running = endpoint.InvokeAsync("Pass", first.Payload);
        await first.ReachedAsync();

        var (accepted, _) = await endpoint.InvokeAsync("Pass", second.Payload, "Event");
        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await first.OpenAsync();
        await running;

        await second.ReachedAsync();
        await second.OpenAsync();
        await endpoint.HopAsync(HopKind.FunctionSucceeded, "Pass", hop => hop.Item == accepted.Headers.GetValues("x-amzn-RequestId").Single());
        endpoint.Endpoint.Hops.Recent.ShouldNotContain(hop => hop.Kind == HopKind.DeliveryFailed);
    }

    /// <summary>The test's end of the pipe at which an invocation of the function Gate waits.</summary>
    private sealed class FunctionGate : IAsyncDisposable
    {
        private readonly string name = $"orderflow-{Guid.NewGuid():N}";
        private readonly NamedPipeServerStream pipe;

        public FunctionGate() => pipe = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);

        public string Payload => $"\"{name}\"";

        public async Task ReachedAsync()
        {
            await pipe.WaitForConnectionAsync();
            await pipe.ReadExactlyAsync(new byte[1]);
        }

        public async Task OpenAsync() => await pipe.WriteAsync(new byte[1]);

        public ValueTask DisposeAsync() => pipe.DisposeAsync();
    }
}
