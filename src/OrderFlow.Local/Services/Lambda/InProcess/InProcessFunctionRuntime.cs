using System.Collections.Concurrent;
using System.Runtime.Loader;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>Runs functions in the endpoint's own process, so that a debugger that is attached to it stops in them.</summary>
internal sealed class InProcessFunctionRuntime(LocalAccount account, LogsService logs, FunctionEnvironment environment, TimeProvider time) : IFunctionRuntime
{
    private readonly ConcurrentDictionary<string, DeployedFunction> functions = new();

    // What functions of one assembly have in common, by the assembly's file: what its metadata says, and where its packages lie.
    private readonly ConcurrentDictionary<(string File, DateTime Written), AssemblyHandlers> handlers = new();
    private readonly ConcurrentDictionary<(string File, DateTime Written), AssemblyDependencyResolver> dependencies = new();

    public Task PrepareAsync(FunctionDefinition function)
    {
        var handler = HandlerName.Parse(function.Name, function.Handler);
        var file = BuiltAssembly.Find(function, handler.Assembly);
        handlers.GetOrAdd(Version(file), version => AssemblyHandlers.Read(version.File)).Check(function.Name, handler);

        var deployed = new DeployedFunction(function, handler, file, DependenciesOf, environment, time);
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
        await environment.RestoreAsync();
    }

    private AssemblyDependencyResolver DependenciesOf(string file) => dependencies.GetOrAdd(Version(file), version => new AssemblyDependencyResolver(version.File));

    private static (string File, DateTime Written) Version(string file) => (file, File.GetLastWriteTimeUtc(file));

    private static string GroupOf(string functionName) => $"/aws/lambda/{functionName}";
}
