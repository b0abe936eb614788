using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.ApiGateway.Responses;
using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Services.ApiGateway.Integrations;

/// <summary>Calls functions for APIs, which wait for an answer only so long.</summary>
internal sealed class FunctionCalls(LambdaService lambda, TimeProvider time)
{
    /// <summary>Calls a function and waits for its result.</summary>
    /// <returns>The result, or null when it did not come in time; the function runs on.</returns>
    /// <exception cref="GatewayException">There is no such function, or it cannot be run.</exception>
    public async Task<FunctionResult?> InvokeAsync(string functionArn, JsonObject payload, TraceHeader trace, TimeSpan timeout, CancellationToken stopping)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var expired = Task.Delay(timeout, time, answered.Token);
        var running = RunAsync(functionArn, payload, trace, stopping);
        if (await Task.WhenAny(running, expired) == running)
        {
            await answered.CancelAsync();
            return await running;
        }

        stopping.ThrowIfCancellationRequested();
        // Nobody waits for it any more; its log and its hops tell what became of it.
        _ = running.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return null;
    }

    private static byte[] Bytes(JsonObject payload) => JsonSerializer.SerializeToUtf8Bytes(payload, JsonProtocol.Relaxed);

    private async Task<FunctionResult> RunAsync(string functionArn, JsonObject payload, TraceHeader trace, CancellationToken stopping)
    {
        try
        {
            var function = lambda.Existing(functionArn);
            var request = Bytes(payload);
            var invocation = new FunctionInvocation(Guid.NewGuid().ToString(), request, trace)
            {
                ShownPayload = ShownEvent.Of(payload) is { } shown ? Bytes(shown) : request,
            };
            return await lambda.InvokeAsync(function, invocation, stopping);
        }
        catch (ServiceException error)
        {
            throw new GatewayException(GatewayFailure.Configuration, $"Execution failed due to configuration error: {error.Message}");
        }
    }
}
