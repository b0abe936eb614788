using System.Collections.Concurrent;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>Runs functions in the endpoint's own process, so that a debugger that is attached to it stops in them.</summary>
internal sealed class InProcessFunctionRuntime(LocalAccount account, LogsService logs, FunctionEnvironment environment, TimeProvider time) : IFunctionRuntime
{
    private readonly ConcurrentDictionary<string, LoadedFunction> functions = new();

    public Task LoadAsync(FunctionDefinition function)
    {
        var loaded = LoadedFunction.Load(function, environment, time);
        functions.TryGetValue(function.Name, out var before);
        functions[function.Name] = loaded;
        before?.Dispose();
        return logs.EnsureGroupAsync(GroupOf(function.Name));
    }

    public Task UnloadAsync(string functionName)
    {
        if (functions.TryRemove(functionName, out var loaded))
            loaded.Dispose();
        return Task.CompletedTask;
    }

    public async Task<FunctionResult> InvokeAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation)
    {
        if (!functions.TryGetValue(function.Name, out var loaded))
            throw new FunctionLoadException($"The function {function.Name} is not loaded.");

        var run = await loaded.RunAsync(invocation, name => account.Arn("lambda", $"function:{name}"), cancellation);
        var group = GroupOf(function.Name);
        await logs.EnsureGroupAsync(group);
        await logs.AppendAsync(group, run.LogStream, run.Log, invocation.Trace);
        return run.Result with { Log = [.. run.Log.Select(entry => entry.Message)] };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in functions.Keys)
            await UnloadAsync(name);
        await environment.RestoreAsync();
    }

    private static string GroupOf(string functionName) => $"/aws/lambda/{functionName}";
}
