using System.Reflection;
using System.Runtime.Loader;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>A function whose assembly is loaded: its handler, ready to be called.</summary>
/// <remarks>Static members are shared by a function's instances, unlike on Lambda, where each has a process of its own.</remarks>
internal sealed class LoadedFunction : IDisposable
{
    private readonly FunctionLoadContext assemblies;
    private readonly Action<string>? setTrace;

    private LoadedFunction(FunctionLoadContext assemblies, HandlerMethod handler)
    {
        this.assemblies = assemblies;
        Handler = handler;
        Proxies = new InterfaceProxies(assemblies);
        if (assemblies.Find("Amazon.Lambda.Core") is not { } core || AssemblyLoadContext.GetLoadContext(core) != assemblies)
            return;
        LambdaTypes.RedirectLogger(core, text => FunctionOutput.Log?.Write("info", text.TrimEnd('\n')));
        setTrace = LambdaTypes.TraceSetter(core);
    }

    public HandlerMethod Handler { get; }

    public InterfaceProxies Proxies { get; }

    /// <exception cref="FunctionLoadException">The handler is not in the assembly, or is none that Lambda calls.</exception>
    public static LoadedFunction Load(FunctionDefinition definition, HandlerName name, FunctionProject project)
    {
        var context = project.NewContext(definition);
        try
        {
            return new LoadedFunction(context, HandlerMethod.Find(definition.Name, context.LoadFromAssemblyPath(project.AssemblyFile), name));
        }
        catch (Exception error)
        {
            context.Unload();
            if (error is FunctionLoadException)
                throw;
            throw new FunctionLoadException($"The function {definition.Name} cannot be loaded from {project.AssemblyFile}: {error.Message}", error);
        }
    }

    /// <summary>An object of the function's class, or null for a static handler.</summary>
    /// <exception cref="Exception">What the constructor threw, as it is.</exception>
    public object? Construct()
    {
        try
        {
            return Handler.IsStatic ? null : Activator.CreateInstance(Handler.DeclaringType);
        }
        catch (TargetInvocationException error) when (error.InnerException is { } thrown)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown);
            throw;
        }
    }

    /// <summary>Tells the function's own code the trace that it is part of, in the code that follows.</summary>
    public void EnterTrace(string trace) => setTrace?.Invoke(trace);

    public void Dispose() => assemblies.Unload();
}
