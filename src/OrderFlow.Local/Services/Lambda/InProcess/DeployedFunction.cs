using System.Collections.Concurrent;
using System.Diagnostics;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// A function that can be invoked: its assembly is loaded by the first invocation, and each of its instances is constructed when an
/// invocation finds none that waits for work. An instance serves one invocation at a time, as on Lambda.
/// </summary>
internal sealed class DeployedFunction(
    FunctionDefinition definition, HandlerName handler, FunctionProject project, FunctionEnvironment environment, TimeProvider time) : IDisposable
{
    private readonly ConcurrentBag<FunctionInstance> idle = [];
    private readonly Lock loading = new();
    private LoadedFunction? loaded;

    /// <summary>Runs one invocation on an instance of its own.</summary>
    public async Task<FunctionRun> RunAsync(FunctionInvocation invocation, string arn, CancellationToken cancellation)
    {
        var log = new InvocationLog(invocation.RequestId, time);
        log.Start();
        var initialising = Stopwatch.GetTimestamp();
        var isWarm = idle.TryTake(out var instance);
        instance ??= await ConstructAsync(log);
        var initialisation = Stopwatch.GetElapsedTime(initialising);

        var started = Stopwatch.GetTimestamp();
        var result = instance.Failure is { } failure
            ? FunctionErrors.Of(failure)
            : await InvokeAsync(instance, invocation, log, arn, cancellation);
        log.End(Stopwatch.GetElapsedTime(started), isWarm ? null : initialisation, definition.MemorySize);
        return new FunctionRun(result, instance.LogStream, log.Entries);
    }

    public void Dispose()
    {
        lock (loading)
            loaded?.Dispose();
    }

    private LoadedFunction Load()
    {
        lock (loading)
            return loaded ??= LoadedFunction.Load(definition, handler, project);
    }

    private Task<FunctionInstance> ConstructAsync(InvocationLog log)
    {
        var stream = $"{time.GetUtcNow():yyyy/MM/dd}/[$LATEST]{Guid.NewGuid():N}";
        return environment.RunAsync(definition, stream, () =>
        {
            FunctionOutput.Enter(log);
            try
            {
                return new FunctionInstance(stream, Load().Construct());
            }
            catch (Exception error)
            {
                log.Write("fail", error.ToString());
                return new FunctionInstance(stream, null) { Failure = error };
            }
            finally
            {
                FunctionOutput.Leave();
            }
        });
    }

    private async Task<FunctionResult> InvokeAsync(FunctionInstance instance, FunctionInvocation invocation, InvocationLog log, string arn, CancellationToken cancellation)
    {
        var function = Load();
        var allowed = TimeSpan.FromSeconds(definition.Timeout);
        var deadline = time.GetUtcNow() + allowed;
        var context = function.Handler.ContextType is { } type
            ? InvocationContext.Create(function.Proxies, type, definition, invocation, arn, instance.LogStream, deadline, log, function.Handler.Serializer, time)
            : null;
        var running = Task.Run(
            async () =>
            {
                FunctionOutput.Enter(log);
                function.EnterTrace(invocation.Trace.ToString());
                using var activity = InvocationTrace.Begin(definition.Name, invocation.Trace);
                return await function.Handler.InvokeAsync(instance.Target, invocation.Payload, context);
            },
            CancellationToken.None);

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var expired = Task.Delay(allowed, time, waiting.Token);
        if (await Task.WhenAny(running, expired) != running)
        {
            cancellation.ThrowIfCancellationRequested();
            // The handler cannot be ended from outside; its instance is not used again and what it still does is ignored.
            log.TimedOut(allowed);
            return FunctionErrors.TimedOut(invocation.RequestId, allowed);
        }

        await waiting.CancelAsync();
        try
        {
            return new FunctionResult(await running);
        }
        catch (Exception error)
        {
            var failed = FunctionErrors.Of(error);
            log.Write("fail", failed.ErrorSummary ?? "");
            return failed;
        }
        finally
        {
            idle.Add(instance);
        }
    }
}
