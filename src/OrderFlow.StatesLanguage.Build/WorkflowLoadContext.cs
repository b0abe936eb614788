using System.Reflection;
using System.Runtime.Loader;

namespace OrderFlow.StatesLanguage.Build;

/// <summary>
/// Loads a workflow assembly and what it needs, apart from this program's own assemblies: those it shares, so that its
/// workflows are the workflows that this program knows.
/// </summary>
internal sealed class WorkflowLoadContext : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver? resolver;
    private readonly Dictionary<string, string> references = [];

    public WorkflowLoadContext(string assembly, IEnumerable<string> references)
        : base(Path.GetFileNameWithoutExtension(assembly), isCollectible: true)
    {
        foreach (var path in references)
            this.references.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        resolver = File.Exists(Path.ChangeExtension(assembly, ".deps.json")) ? new AssemblyDependencyResolver(assembly) : null;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (IsShared(assemblyName))
            return null;
        var path = resolver?.ResolveAssemblyToPath(assemblyName)
            ?? (references.GetValueOrDefault(assemblyName.Name!) is { } reference && File.Exists(reference) ? reference : null);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    private static bool IsShared(AssemblyName name)
    {
        try
        {
            return Default.LoadFromAssemblyName(new AssemblyName(name.Name!)).GetName().Version >= name.Version;
        }
        catch (Exception error) when (error is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            return false;
        }
    }
}
