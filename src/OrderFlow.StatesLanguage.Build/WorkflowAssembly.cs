using System.Reflection;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.Build;

/// <summary>A compiled assembly and the workflows in it.</summary>
internal sealed class WorkflowAssembly : IDisposable
{
    private readonly WorkflowLoadContext context;
    private readonly Assembly assembly;

    private WorkflowAssembly(WorkflowLoadContext context, Assembly assembly)
    {
        this.context = context;
        this.assembly = assembly;
    }

    /// <summary>The classes that are workflows and can be made without arguments, by name.</summary>
    public IReadOnlyList<Type> Workflows => [.. Types()
        .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
            && type.IsSubclassOf(typeof(Workflow))
            && Constructor(type) is not null)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static WorkflowAssembly Load(string path, IEnumerable<string> references)
    {
        if (!File.Exists(path))
            throw new BuildException("OF3002", $"the assembly \"{path}\" does not exist");
        var loading = new WorkflowLoadContext(path, references);
        try
        {
            return new WorkflowAssembly(loading, loading.LoadFromAssemblyPath(path));
        }
        catch (Exception error) when (error is BadImageFormatException or FileLoadException)
        {
            throw new BuildException("OF3002", $"the assembly \"{path}\" cannot be loaded: {error.Message}", error);
        }
    }

    public static Workflow Create(Type workflow) => (Workflow)Constructor(workflow)!.Invoke(null);

    public void Dispose() => context.Unload();

    private static ConstructorInfo? Constructor(Type type) =>
        type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes);

    private Type[] Types()
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException error)
        {
            throw new BuildException(
                "OF3003", $"the types of \"{assembly.GetName().Name}\" cannot be loaded: {error.LoaderExceptions.FirstOrDefault()?.Message}", error);
        }
    }
}
