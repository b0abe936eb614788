using System.Reflection;
using System.Runtime.Loader;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// The assemblies of one function, apart from those of other functions and of the endpoint: two functions may use different
/// versions of a package. Only the shared framework is common.
/// </summary>
internal sealed class FunctionLoadContext : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver dependencies;
    private readonly string folder;

    public FunctionLoadContext(string functionName, string assemblyFile)
        : base($"function {functionName}", isCollectible: true)
    {
        dependencies = new AssemblyDependencyResolver(assemblyFile);
        folder = Path.GetDirectoryName(assemblyFile)!;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var beside = Path.Combine(folder, assemblyName.Name + ".dll");
        var file = dependencies.ResolveAssemblyToPath(assemblyName) ?? (File.Exists(beside) ? beside : null);
        return file is null ? null : LoadFromAssemblyPath(file);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var file = dependencies.ResolveUnmanagedDllToPath(unmanagedDllName);
        return file is null ? 0 : LoadUnmanagedDllFromPath(file);
    }
}
