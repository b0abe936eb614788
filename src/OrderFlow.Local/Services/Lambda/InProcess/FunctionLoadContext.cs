using System.Reflection;
using System.Runtime.Loader;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// The assemblies of one function, apart from those of other functions and of the endpoint: two functions may use different
/// versions of a package. Only the shared framework and, within a project, the AWS SDK are common. An assembly is loaded when
/// the function first needs it.
/// </summary>
internal sealed class FunctionLoadContext(string functionName, string assemblyFile, AssemblyDependencyResolver dependencies, SdkLoadContext sdk)
    : AssemblyLoadContext($"function {functionName}", isCollectible: true)
{
    private readonly string folder = Path.GetDirectoryName(assemblyFile)!;

    /// <summary>An assembly that the function's deployment has, or null.</summary>
    public Assembly? Find(string name) => FileOf(new AssemblyName(name)) is null ? null : LoadFromAssemblyName(new AssemblyName(name));

    protected override Assembly? Load(AssemblyName assemblyName) =>
        sdk.Find(assemblyName) ?? (FileOf(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null);

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var file = dependencies.ResolveUnmanagedDllToPath(unmanagedDllName);
        return file is null ? 0 : LoadUnmanagedDllFromPath(file);
    }

    private string? FileOf(AssemblyName assemblyName)
    {
        if (dependencies.ResolveAssemblyToPath(assemblyName) is { } resolved)
            return resolved;
        var beside = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(beside) ? beside : null;
    }
}
