using System.Reflection;
using System.Runtime.Loader;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// The assemblies of the AWS SDK, common to the functions of one project: they are by far the largest and need only each other, and what
/// they keep for the process (credentials, region, defaults) comes from variables that these functions have alike.
/// </summary>
internal sealed class SdkLoadContext(string assemblyFile, AssemblyDependencyResolver dependencies) : AssemblyLoadContext($"AWS SDK of {assemblyFile}", isCollectible: true)
{
    private const string Prefix = "AWSSDK.";
    // These extend packages of the function, so they belong to them.
    private const string Extensions = "AWSSDK.Extensions.";

    /// <summary>The assembly, or null when it is not of the SDK or the project does not use it.</summary>
    public Assembly? Find(AssemblyName name) => FileOf(name) is null ? null : LoadFromAssemblyName(name);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        FileOf(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;

    private string? FileOf(AssemblyName name) =>
        name.Name is { } simple && simple.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !simple.StartsWith(Extensions, StringComparison.OrdinalIgnoreCase)
            ? dependencies.ResolveAssemblyToPath(name)
            : null;
}
