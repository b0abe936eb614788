using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>
/// Makes objects of interfaces that the function's own Amazon.Lambda.Core declares: the endpoint references none, so that
/// functions may use the subset or any version of the official package.
/// </summary>
/// <remarks>The types live in the function's load context and go with it, which <see cref="DispatchProxy"/> cannot do.</remarks>
internal sealed class InterfaceProxies(AssemblyLoadContext context)
{
    private static readonly Type Answer = typeof(Func<string, object?[], object?>);
    private readonly ConcurrentDictionary<Type, Type> types = new();

    /// <summary>An object that answers each call by the method's name and arguments.</summary>
    public object Create(Type @interface, Func<string, object?[], object?> answer) =>
        Activator.CreateInstance(types.GetOrAdd(@interface, Emit), answer)!;

    private Type Emit(Type @interface)
    {
        using var scope = context.EnterContextualReflection();
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName($"{@interface.Name}.Proxy"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Proxy");
        var type = module.DefineType($"{@interface.Name}Proxy", TypeAttributes.Public | TypeAttributes.Sealed, typeof(object), [@interface]);
        var field = type.DefineField("answer", Answer, FieldAttributes.Private | FieldAttributes.InitOnly);
        EmitConstructor(type.DefineConstructor(MethodAttributes.Public, CallingConventions.HasThis, [Answer]).GetILGenerator(), field);
        foreach (var method in @interface.GetInterfaces().Append(@interface).SelectMany(declaring => declaring.GetMethods()).Where(method => method.IsVirtual))
            EmitMethod(type, field, method);
        return type.CreateType();
    }

    private static void EmitConstructor(ILGenerator code, FieldBuilder field)
    {
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, typeof(object).GetConstructor([])!);
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Stfld, field);
        code.Emit(OpCodes.Ret);
    }

    private static void EmitMethod(TypeBuilder type, FieldBuilder field, MethodInfo method)
    {
        Type[] parameters = [.. method.GetParameters().Select(parameter => parameter.ParameterType)];
        var built = type.DefineMethod(method.Name, MethodAttributes.Public | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot, method.ReturnType, parameters);
        var code = built.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, field);
        code.Emit(OpCodes.Ldstr, method.Name);
        code.Emit(OpCodes.Ldc_I4, parameters.Length);
        code.Emit(OpCodes.Newarr, typeof(object));
        for (var index = 0; index < parameters.Length; index++)
        {
            code.Emit(OpCodes.Dup);
            code.Emit(OpCodes.Ldc_I4, index);
            code.Emit(OpCodes.Ldarg, index + 1);
            if (parameters[index].IsValueType)
                code.Emit(OpCodes.Box, parameters[index]);
            code.Emit(OpCodes.Stelem_Ref);
        }

        code.Emit(OpCodes.Callvirt, Answer.GetMethod("Invoke")!);
        EmitReturn(code, method.ReturnType);
        type.DefineMethodOverride(built, method);
    }

    private static void EmitReturn(ILGenerator code, Type returned)
    {
        if (returned == typeof(void))
        {
            code.Emit(OpCodes.Pop);
        }
        else if (returned.IsValueType)
        {
            // A member that a later Amazon.Lambda.Core adds and nobody answers has its default.
            var (some, end, nothing) = (code.DefineLabel(), code.DefineLabel(), code.DeclareLocal(returned));
            code.Emit(OpCodes.Dup);
            code.Emit(OpCodes.Brtrue, some);
            code.Emit(OpCodes.Pop);
            code.Emit(OpCodes.Ldloc, nothing);
            code.Emit(OpCodes.Br, end);
            code.MarkLabel(some);
            code.Emit(OpCodes.Unbox_Any, returned);
            code.MarkLabel(end);
        }
        else
        {
            code.Emit(OpCodes.Castclass, returned);
        }

        code.Emit(OpCodes.Ret);
    }
}
