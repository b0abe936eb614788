using System.Reflection;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Conversion;

/// <summary>Reads functions of the language as <c>Func</c> delegates, which can be called until the function that got them returns.</summary>
internal static class CallbackReaders
{
    /// <summary>The reader of a delegate type; null for other types.</summary>
    public static object? Find(Type type)
    {
        if (!type.IsGenericType || type.FullName?.StartsWith("System.Func`", StringComparison.Ordinal) != true)
            return null;
        var types = type.GenericTypeArguments;
        var method = Array.Find(typeof(CallbackReaders).GetMethods(BindingFlags.NonPublic | BindingFlags.Static), method =>
            method.Name == nameof(Reader) && method.GetGenericArguments().Length == types.Length);
        return method?.MakeGenericMethod(types).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)
            ?? throw new ArgumentException($"A function of the language can be called with up to four arguments, a {type.Name} has more.", nameof(type));
    }

    private static DotNetReader<Func<TResult>?> Reader<TResult>() => New<Func<TResult>>((function, frame) =>
        () => Call<TResult>(function, frame));

    private static DotNetReader<Func<T1, TResult>?> Reader<T1, TResult>() => New<Func<T1, TResult>>((function, frame) =>
        first => Call<TResult>(function, frame, Value(first)));

    private static DotNetReader<Func<T1, T2, TResult>?> Reader<T1, T2, TResult>() => New<Func<T1, T2, TResult>>((function, frame) =>
        (first, second) => Call<TResult>(function, frame, Value(first), Value(second)));

    private static DotNetReader<Func<T1, T2, T3, TResult>?> Reader<T1, T2, T3, TResult>() => New<Func<T1, T2, T3, TResult>>((function, frame) =>
        (first, second, third) => Call<TResult>(function, frame, Value(first), Value(second), Value(third)));

    private static DotNetReader<Func<T1, T2, T3, T4, TResult>?> Reader<T1, T2, T3, T4, TResult>() => New<Func<T1, T2, T3, T4, TResult>>((function, frame) =>
        (first, second, third, fourth) => Call<TResult>(function, frame, Value(first), Value(second), Value(third), Value(fourth)));

    private static DotNetReader<TDelegate?> New<TDelegate>(Func<JsonataFunction, Frame, TDelegate> make)
        where TDelegate : class => new("f", (value, frame) =>
        {
            if (DotNetReaders.IsNothing(value))
                return null;
            if (value.Reference is not JsonataFunction function)
                throw DotNetReaders.Mismatch(value, typeof(TDelegate));
            return make(function, frame ?? throw new InvalidOperationException("A function of the language can be called during the evaluation only."));
        });

    private static JsonataValue Value<T>(T value) => DotNetWriter<T>.Write(value);

    private static TResult Call<TResult>(JsonataFunction function, Frame frame, params ReadOnlySpan<JsonataValue> arguments)
    {
        // As higher-order functions of the library do: no more arguments than the function has parameters.
        var count = Math.Min(arguments.Length, Math.Max(function.Arity, 1));
        var depth = frame.Run.Depth;
        try
        {
            return DotNetReader<TResult>.Instance.Read(Invocation.Apply(function, arguments[..count], JsonataValue.Null, frame), frame);
        }
        finally
        {
            // The delegate may catch what is thrown and go on.
            frame.Run.Depth = depth;
        }
    }
}
