using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.Loader;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>A function whose assemblies are loaded, and the instances of its class that wait for work.</summary>
/// <remarks>
/// An instance serves one invocation at a time, as on Lambda; static members are shared by a function's instances, unlike on Lambda,
/// where each has a process of its own.
/// </remarks>
internal sealed class LoadedFunction : IDisposable
{
    private const int GreatestConcurrency = 64;

    private readonly FunctionLoadContext assemblies;
    private readonly HandlerMethod handler;
    private readonly FunctionEnvironment environment;
    private readonly TimeProvider time;
    private readonly ConcurrentBag<FunctionInstance> idle = [];
    private readonly SemaphoreSlim places;
    private readonly AsyncLocal<InvocationLog?> currentLog = new();
    private readonly InterfaceProxies proxies;

    private LoadedFunction(FunctionDefinition definition, FunctionLoadContext assemblies, HandlerMethod handler, FunctionEnvironment environment, TimeProvider time)
    {
        Definition = definition;
        this.assemblies = assemblies;
        this.handler = handler;
        proxies = new InterfaceProxies(assemblies);
        this.environment = environment;
        this.time = time;
        places = new SemaphoreSlim(definition.ReservedConcurrency is { } reserved ? Math.Max(1, reserved) : GreatestConcurrency);
    }

    public FunctionDefinition Definition { get; }

    /// <exception cref="FunctionLoadException">There is no built assembly, or the handler is not in it.</exception>
    public static LoadedFunction Load(FunctionDefinition definition, FunctionEnvironment environment, TimeProvider time)
    {
        var name = HandlerName.Parse(definition.Name, definition.Handler);
        var file = BuiltAssembly.Find(definition, name.Assembly);
        var context = new FunctionLoadContext(definition.Name, file);
        try
        {
            var method = HandlerMethod.Find(definition.Name, context.LoadFromAssemblyPath(file), name);
            var loaded = new LoadedFunction(definition, context, method, environment, time);
            loaded.RedirectLogger();
            return loaded;
        }
        catch (Exception error)
        {
            context.Unload();
            if (error is FunctionLoadException)
                throw;
            throw new FunctionLoadException($"The function {definition.Name} cannot be loaded from {file}: {error.Message}", error);
        }
    }

    /// <summary>Runs one invocation on an instance of its own.</summary>
    public async Task<FunctionRun> RunAsync(FunctionInvocation invocation, Func<string, string> arnOf, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        try
        {
            return await RunOnInstanceAsync(invocation, arnOf, cancellation);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        places.Dispose();
        assemblies.Unload();
    }

    private async Task<FunctionRun> RunOnInstanceAsync(FunctionInvocation invocation, Func<string, string> arnOf, CancellationToken cancellation)
    {
        var log = new InvocationLog(invocation.RequestId, time);
        log.Start();
        TimeSpan? initialisation = null;
        if (!idle.TryTake(out var instance))
        {
            var initialising = Stopwatch.GetTimestamp();
            instance = await ConstructAsync(log);
            initialisation = Stopwatch.GetElapsedTime(initialising);
        }

        var started = Stopwatch.GetTimestamp();
        var result = instance.Failure is { } failure
            ? FunctionErrors.Of(failure)
            : await InvokeAsync(instance, invocation, log, arnOf(Definition.Name), cancellation);
        if (result.Error is not null)
            log.Write("fail", result.ErrorSummary ?? "");
        log.End(Stopwatch.GetElapsedTime(started), initialisation, Definition.MemorySize);
        return new FunctionRun(result, instance.LogStream, log.Entries);
    }

    private Task<FunctionInstance> ConstructAsync(InvocationLog log)
    {
        var stream = $"{time.GetUtcNow():yyyy/MM/dd}/[$LATEST]{Guid.NewGuid():N}";
        return environment.RunAsync(Definition, stream, () =>
        {
            currentLog.Value = log;
            try
            {
                return new FunctionInstance(stream, handler.IsStatic ? null : Activator.CreateInstance(handler.DeclaringType));
            }
            catch (Exception error)
            {
                return new FunctionInstance(stream, null) { Failure = error is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : error };
            }
            finally
            {
                currentLog.Value = null;
            }
        });
    }

    private async Task<FunctionResult> InvokeAsync(FunctionInstance instance, FunctionInvocation invocation, InvocationLog log, string arn, CancellationToken cancellation)
    {
        var allowed = TimeSpan.FromSeconds(Definition.Timeout);
        var deadline = time.GetUtcNow() + allowed;
        var context = handler.ContextType is { } type
            ? InvocationContext.Create(proxies, type, Definition, invocation, arn, instance.LogStream, deadline, log, handler.Serializer, time)
            : null;
        var running = Task.Run(
            async () =>
            {
                currentLog.Value = log;
                return await handler.InvokeAsync(instance.Target, invocation.Payload, context);
            },
            CancellationToken.None);

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var expired = Task.Delay(allowed, time, waiting.Token);
        if (await Task.WhenAny(running, expired) != running)
        {
            cancellation.ThrowIfCancellationRequested();
            // The handler cannot be ended from outside; its instance is not used again and what it still does is ignored.
            return FunctionErrors.TimedOut(invocation.RequestId, allowed);
        }

        await waiting.CancelAsync();
        try
        {
            var payload = await running;
            idle.Add(instance);
            return new FunctionResult(payload);
        }
        catch (Exception error)
        {
            idle.Add(instance);
            return FunctionErrors.Of(error);
        }
    }

    private void RedirectLogger()
    {
        var core = handler.ContextType?.Assembly ?? assemblies.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == "Amazon.Lambda.Core");
        if (core is not null && AssemblyLoadContext.GetLoadContext(core) == assemblies)
            LambdaTypes.RedirectLogger(core, text => currentLog.Value?.Write("info", text.TrimEnd('\n')));
    }
}
