using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// Stands for an interface of whichever Amazon.Lambda.Core the function brought along: the endpoint references none,
/// so that functions may use the subset or any version of the official package.
/// </summary>
[SuppressMessage("Design", "CA1852", Justification = "DispatchProxy derives from it.")]
internal class LambdaInterfaceProxy : DispatchProxy
{
    private Func<string, object?[], object?> answer = (_, _) => null;

    /// <summary>Makes an object of the interface that answers each call by the method's name and arguments.</summary>
    public static object Of(Type @interface, Func<string, object?[], object?> answer)
    {
        var proxy = Create(@interface, typeof(LambdaInterfaceProxy));
        ((LambdaInterfaceProxy)proxy).answer = answer;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => answer(targetMethod!.Name, args ?? []);
}
