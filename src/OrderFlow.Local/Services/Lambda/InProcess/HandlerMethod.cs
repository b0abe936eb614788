using System.Reflection;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>A handler method: how its input is read, whether it takes the context, and how its result is written.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html"/>
internal sealed class HandlerMethod
{
    private readonly MethodInfo method;
    private readonly object? serializer;
    private readonly MethodInfo? deserialize;
    private readonly MethodInfo? serialize;
    private readonly PropertyInfo? taskResult;
    private readonly MethodInfo? asTask;
    private readonly ParameterInfo? input;

    private HandlerMethod(MethodInfo method, object? serializer, ParameterInfo? input, Type? contextType)
    {
        this.method = method;
        this.serializer = serializer;
        this.input = input;
        ContextType = contextType;
        var returned = method.ReturnType;
        if (IsGeneric(returned, typeof(ValueTask<>)))
        {
            asTask = returned.GetMethod(nameof(ValueTask.AsTask));
            returned = asTask!.ReturnType;
        }

        if (IsGeneric(returned, typeof(Task<>)))
        {
            taskResult = returned.GetProperty(nameof(Task<object>.Result));
            returned = returned.GetGenericArguments()[0];
        }

        if (input is not null && input.ParameterType != typeof(Stream))
            deserialize = LambdaTypes.SerializerMethod(serializer!, "Deserialize", input.ParameterType);
        if (HasResult(returned) && !typeof(Stream).IsAssignableFrom(returned))
            serialize = LambdaTypes.SerializerMethod(serializer!, "Serialize", returned);
    }

    public Type DeclaringType => method.DeclaringType!;

    public bool IsStatic => method.IsStatic;

    public object? Serializer => serializer;

    /// <summary>The function's own ILambdaContext, or null when the handler takes none.</summary>
    public Type? ContextType { get; }

    /// <summary>Finds the handler in its assembly.</summary>
    /// <exception cref="FunctionLoadException">There is no such type or method, it is overloaded, or its shape is none that Lambda calls.</exception>
    public static HandlerMethod Find(string functionName, Assembly assembly, HandlerName handler)
    {
        var type = assembly.GetType(handler.Type)
            ?? throw new FunctionLoadException($"The function {functionName} names the type {handler.Type}, which {assembly.Location} does not have. Is the build older than the handler {handler}?");
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
            .Where(candidate => candidate.Name == handler.Method)
            .ToList();
        var found = methods switch
        {
            [var one] => one,
            [] => throw new FunctionLoadException($"The function {functionName} names the method {handler.Method}, which {handler.Type} does not have."),
            _ => throw new FunctionLoadException($"The function {functionName} names the method {handler.Method}, of which {handler.Type} has {methods.Count}; Lambda cannot choose between overloads."),
        };
        var parameters = found.GetParameters();
        var context = parameters.LastOrDefault(parameter => parameter.ParameterType.FullName == LambdaTypes.Context);
        ParameterInfo[] inputs = [.. parameters.Where(parameter => parameter != context)];
        if (inputs.Length > 1 || (context is not null && context != parameters[^1]) || found.IsGenericMethodDefinition)
            throw new FunctionLoadException($"The handler {handler} of the function {functionName} takes {parameters.Length} parameters; Lambda passes an input and an ILambdaContext, in this order.");

        var payload = inputs.SingleOrDefault();
        return new HandlerMethod(found, NeedsSerializer(found, payload) ? NewSerializer(functionName, found) : null, payload, context?.ParameterType);
    }

    /// <summary>Calls the handler; what it throws comes through as it is.</summary>
    public async Task<ReadOnlyMemory<byte>> InvokeAsync(object? instance, ReadOnlyMemory<byte> payload, object? context)
    {
        var arguments = new List<object?>(2);
        if (input is not null)
            arguments.Add(Read(payload));
        if (ContextType is not null)
            arguments.Add(context);

        var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null);
        if (asTask is not null)
            returned = asTask.Invoke(returned, null);
        if (returned is ValueTask valueTask)
            await valueTask;
        if (returned is Task task)
        {
            await task;
            returned = taskResult?.GetValue(task);
        }

        return await WriteAsync(returned);
    }

    private object? Read(ReadOnlyMemory<byte> payload)
    {
        var stream = new MemoryStream(payload.ToArray(), writable: false);
        return deserialize is null ? stream : deserialize.Invoke(serializer, BindingFlags.DoNotWrapExceptions, null, [stream], null);
    }

    private async Task<ReadOnlyMemory<byte>> WriteAsync(object? returned)
    {
        var buffer = new MemoryStream();
        if (serialize is not null)
        {
            serialize.Invoke(serializer, BindingFlags.DoNotWrapExceptions, null, [returned, buffer], null);
        }
        else if (returned is Stream stream)
        {
            await using (stream)
                await stream.CopyToAsync(buffer);
        }

        return buffer.Length == 0 ? "null"u8.ToArray() : buffer.ToArray();
    }

    private static bool NeedsSerializer(MethodInfo method, ParameterInfo? input)
    {
        var returned = method.ReturnType;
        if (IsGeneric(returned, typeof(Task<>)) || IsGeneric(returned, typeof(ValueTask<>)))
            returned = returned.GetGenericArguments()[0];
        return (input is not null && input.ParameterType != typeof(Stream)) || (HasResult(returned) && !typeof(Stream).IsAssignableFrom(returned));
    }

    private static object NewSerializer(string functionName, MethodInfo method)
    {
        var type = LambdaTypes.SerializerOf(method)
            ?? throw new FunctionLoadException($"The function {functionName} passes objects, but neither its method nor its assembly names a serializer. Add [assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))].");
        return Activator.CreateInstance(type)!;
    }

    private static bool HasResult(Type type) => type != typeof(void) && type != typeof(Task) && type != typeof(ValueTask);

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
