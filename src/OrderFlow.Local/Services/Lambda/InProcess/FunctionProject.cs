using System.Collections.Concurrent;
using System.Runtime.Loader;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>What the functions of one built assembly have in common: what its metadata says, where its packages lie, and the AWS SDK.</summary>
internal sealed class FunctionProject(string assemblyFile) : IDisposable
{
    private readonly Lazy<AssemblyDependencyResolver> dependencies = new(() => new AssemblyDependencyResolver(assemblyFile));
    private readonly ConcurrentDictionary<string, SdkLoadContext> sdks = new();

    public string AssemblyFile => assemblyFile;

    public AssemblyHandlers Handlers { get; } = AssemblyHandlers.Read(assemblyFile);

    /// <summary>A place for the assemblies of one function.</summary>
    public FunctionLoadContext NewContext(FunctionDefinition function) =>
        new(function.Name, assemblyFile, dependencies.Value, sdks.GetOrAdd(SdkVariables(function), _ => new SdkLoadContext(assemblyFile, dependencies.Value)));

    public void Dispose()
    {
        foreach (var sdk in sdks.Values)
            sdk.Unload();
    }

    // The SDK reads its defaults from AWS_ variables once; functions that set different ones do not share it.
    private static string SdkVariables(FunctionDefinition function) => string.Join('\n', function.Environment
        .Where(variable => variable.Key.StartsWith("AWS_", StringComparison.OrdinalIgnoreCase))
        .OrderBy(variable => variable.Key, StringComparer.Ordinal)
        .Select(variable => $"{variable.Key}={variable.Value}"));
}
