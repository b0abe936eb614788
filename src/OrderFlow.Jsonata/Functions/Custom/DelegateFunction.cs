using System.Reflection;
using System.Runtime.CompilerServices;
using OrderFlow.Jsonata.Conversion;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Makes functions of the language from delegates.</summary>
internal static class DelegateFunction
{
    private const int MostParameters = 8;

    /// <summary>Binds a delegate. What its types say becomes the signature, unless one is given.</summary>
    /// <exception cref="ArgumentException">The delegate cannot be a function, or the signature is not one for it.</exception>
    public static NativeFunction Bind(string name, Delegate function, string? signature)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(function);
        var invoke = function.GetType().GetMethod(nameof(Action.Invoke))!;
        CheckSynchronous(name, function, invoke.ReturnType);
        var declared = Declared(function, invoke);
        if (declared.Length > MostParameters)
            throw new ArgumentException($"The delegate for ${name} has {declared.Length} parameters; at most {MostParameters} are supported.", nameof(function));
        if (Array.Find(declared, parameter => parameter.ParameterType.IsByRef || parameter.ParameterType.IsByRefLike) is { } parameter)
            throw new ArgumentException($"No value converts to the parameter {parameter.Name} of the delegate for ${name}.", nameof(function));

        var arguments = Array.FindAll(declared, parameter => parameter.ParameterType != typeof(CancellationToken));
        var accepted = Accepted(name, signature ?? SignatureOf(arguments), arguments);
        var slots = Array.ConvertAll(declared, parameter => Slot(parameter, Array.IndexOf(arguments, parameter), accepted));
        var required = Array.FindAll(slots, slot => slot is { Index: >= 0, IsOptional: false, IsNullable: false });
        var body = Body(function, invoke, slots);
        var firstOptional = Array.FindIndex(arguments, parameter => parameter.IsOptional);
        return new(name, accepted.Text, firstOptional < 0 ? arguments.Length : firstOptional, call => Invoke(call, required, body));
    }

    private static JsonataValue Invoke(Call call, ParameterSlot[] required, NativeBody body)
    {
        foreach (var slot in required)
        {
            if (call[slot.Index].IsUndefined && !slot.IsRest)
                return default;
        }

        try
        {
            return body(call);
        }
        catch (Exception error) when (error is not (JsonataFailure or OperationCanceledException or InsufficientExecutionStackException or OutOfMemoryException))
        {
            throw new JsonataFailure("D3190") { Text = error.Message, Cause = error };
        }
    }

    private static void CheckSynchronous(string name, Delegate function, Type result)
    {
        var isAsynchronous = typeof(Task).IsAssignableFrom(result)
            || result == typeof(ValueTask)
            || (result.IsGenericType && (result.GetGenericTypeDefinition() == typeof(ValueTask<>) || result.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)))
            || function.Method.IsDefined(typeof(AsyncStateMachineAttribute));
        if (isAsynchronous)
        {
            throw new ArgumentException(
                $"The delegate for ${name} is asynchronous, and expressions are evaluated synchronously. Await what it needs before the evaluation and bind the result as a variable.",
                nameof(function));
        }
    }

    // A method may have parameters in front that the delegate has filled in, such as the object of an extension method.
    private static ParameterInfo[] Declared(Delegate function, MethodInfo invoke)
    {
        var (outer, inner) = (invoke.GetParameters(), function.Method.GetParameters());
        return inner.Length >= outer.Length && function.GetInvocationList().Length == 1 ? inner[^outer.Length..] : outer;
    }

    private static string SignatureOf(ParameterInfo[] arguments) => $"<{string.Concat(arguments.Select(Letters))}>";

    private static string Letters(ParameterInfo parameter)
    {
        var letters = ((IDotNetReader)DotNetReaders.Find(parameter.ParameterType)).Letters;
        if (IsNullable(parameter) && !parameter.ParameterType.IsValueType)
            letters = letters is "n" or "s" or "b" or "o" ? $"({letters}l)" : letters == "f" ? "f?" : "x";
        return parameter.IsOptional && !letters.EndsWith('?') ? letters + "?" : letters;
    }

    private static bool IsNullable(ParameterInfo parameter) =>
        parameter.ParameterType.IsValueType
            ? Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            : new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private static Signature Accepted(string name, string text, ParameterInfo[] arguments)
    {
        Signature signature;
        try
        {
            signature = text is ['<', .., '>'] ? Signature.Parse(text) : throw new JsonataFailure("S0401");
        }
        catch (JsonataFailure failure)
        {
            throw new ArgumentException($"{text} is no signature.", nameof(text), failure);
        }

        return signature.Count == arguments.Length
            ? signature
            : throw new ArgumentException($"The signature {text} has {signature.Count} parameters, and the delegate for ${name} has {arguments.Length}.", nameof(text));
    }

    private static ParameterSlot Slot(ParameterInfo parameter, int index, Signature signature) => new(index)
    {
        IsOptional = parameter.IsOptional,
        Default = parameter.HasDefaultValue ? parameter.DefaultValue : null,
        IsNullable = parameter.ParameterType == typeof(JsonataValue) || IsNullable(parameter),
        IsRest = index >= 0 && index == signature.Count - 1 && signature.IsOpen,
    };

    private static NativeBody Body(Delegate function, MethodInfo invoke, ParameterSlot[] slots)
    {
        var isAction = invoke.ReturnType == typeof(void);
        Type[] types = [.. invoke.GetParameters().Select(parameter => parameter.ParameterType), .. isAction ? [] : new[] { invoke.ReturnType }];
        var methods = typeof(DelegateBodies).GetMethods().Where(method => method.Name == (isAction ? nameof(DelegateBodies.Action) : nameof(DelegateBodies.Function)));
        var method = methods.Single(method => method.GetGenericArguments().Length == types.Length);
        if (types.Length > 0)
            method = method.MakeGenericMethod(types);
        var body = Delegate.CreateDelegate(method.GetParameters()[0].ParameterType, function, invoke);
        return (NativeBody)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [body, slots], null)!;
    }
}
