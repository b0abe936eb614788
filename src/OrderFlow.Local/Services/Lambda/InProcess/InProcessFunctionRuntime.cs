using System.Collections.Concurrent;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>Runs functions in the endpoint's own process, so that a debugger that is attached to it stops in them.</summary>
internal sealed class InProcessFunctionRuntime(LocalAccount account, LogsService logs, FunctionEnvironment environment, TimeProvider time) : IFunctionRuntime
{
    private readonly ConcurrentDictionary<string, DeployedFunction> functions = new();

    private readonly ConcurrentDictionary<(string File, DateTime Written), FunctionProject> projects = new();

    public Task PrepareAsync(FunctionDefinition function)
    {
        var handler = HandlerName.Parse(function.Name, function.Handler);
        var file = BuiltAssembly.Find(function, handler.Assembly);
        var project = projects.GetOrAdd((file, File.GetLastWriteTimeUtc(file)), version => new FunctionProject(version.File));
        project.Handlers.Check(function.Name, handler);

        var deployed = new DeployedFunction(function, handler, project, environment, time);
        functions.TryGetValue(function.Name, out var before);
        functions[function.Name] = deployed;
        before?.Dispose();
        return logs.EnsureGroupAsync(GroupOf(function.Name));
    }

    public Task ForgetAsync(string functionName)
    {
        if (functions.TryRemove(functionName, out var deployed))
            deployed.Dispose();
        return Task.CompletedTask;
    }

    public async Task<FunctionResult> InvokeAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation)
    {
        if (!functions.TryGetValue(function.Name, out var deployed))
            throw new InvalidOperationException($"The function {function.Name} is not deployed.");

        var run = await deployed.RunAsync(invocation, account.Arn("lambda", $"function:{function.Name}"), cancellation);
        var group = GroupOf(function.Name);
        await logs.EnsureGroupAsync(group);
        await logs.AppendAsync(group, run.LogStream, run.Log, invocation.Trace);
        return run.Result with { Log = [.. run.Log.Select(entry => entry.Message)] };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in functions.Keys)
            await ForgetAsync(name);
        foreach (var project in projects.Values)
            project.Dispose();
        await environment.RestoreAsync();
    }

    private static string GroupOf(string functionName) => $"/aws/lambda/{functionName}";
}
