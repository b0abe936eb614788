using OrderFlow.Jsonata.Conversion;

namespace OrderFlow.Jsonata.Functions;

/// <summary>
/// Calls delegates: a method for each number of parameters, whose types are filled in when the delegate is bound. A call then goes from the arguments to
/// the delegate without reflection and without boxes.
/// </summary>
internal static class DelegateBodies
{
    public static NativeBody Function<TResult>(Func<TResult> body, ParameterSlot[] slots)
    {
        return call => DotNetWriter<TResult>.Write(body());
    }

    public static NativeBody Function<T1, TResult>(Func<T1, TResult> body, ParameterSlot[] slots)
    {
        var a = Read<T1>(slots[0]);
        return call => DotNetWriter<TResult>.Write(body(a(call)));
    }

    public static NativeBody Function<T1, T2, TResult>(Func<T1, T2, TResult> body, ParameterSlot[] slots)
    {
        var (a, b) = (Read<T1>(slots[0]), Read<T2>(slots[1]));
        return call => DotNetWriter<TResult>.Write(body(a(call), b(call)));
    }

    public static NativeBody Function<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> body, ParameterSlot[] slots)
    {
        var (a, b, c) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]));
        return call => DotNetWriter<TResult>.Write(body(a(call), b(call), c(call)));
    }

    public static NativeBody Function<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> body, ParameterSlot[] slots)
    {
        var (a, b, c, d) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]));
        return call => DotNetWriter<TResult>.Write(body(a(call), b(call), c(call), d(call)));
    }

    public static NativeBody Function<T1, T2, T3, T4, T5, TResult>(Func<T1, T2, T3, T4, T5, TResult> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]));
        return call => DotNetWriter<TResult>.Write(body(a(call), b(call), c(call), d(call), e(call)));
    }

    public static NativeBody Function<T1, T2, T3, T4, T5, T6, TResult>(Func<T1, T2, T3, T4, T5, T6, TResult> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e, f) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]), Read<T6>(slots[5]));
        return call => DotNetWriter<TResult>.Write(body(a(call), b(call), c(call), d(call), e(call), f(call)));
    }

    public static NativeBody Function<T1, T2, T3, T4, T5, T6, T7, TResult>(Func<T1, T2, T3, T4, T5, T6, T7, TResult> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e, f, g) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]), Read<T6>(slots[5]), Read<T7>(slots[6]));
        return call => DotNetWriter<TResult>.Write(body(a(call), b(call), c(call), d(call), e(call), f(call), g(call)));
    }

    public static NativeBody Function<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e, f, g, h) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]), Read<T6>(slots[5]), Read<T7>(slots[6]), Read<T8>(slots[7]));
        return call => DotNetWriter<TResult>.Write(body(a(call), b(call), c(call), d(call), e(call), f(call), g(call), h(call)));
    }

    public static NativeBody Action(Action body, ParameterSlot[] slots)
    {
        return call =>
        {
            body();
            return default;
        };
    }

    public static NativeBody Action<T1>(Action<T1> body, ParameterSlot[] slots)
    {
        var a = Read<T1>(slots[0]);
        return call =>
        {
            body(a(call));
            return default;
        };
    }

    public static NativeBody Action<T1, T2>(Action<T1, T2> body, ParameterSlot[] slots)
    {
        var (a, b) = (Read<T1>(slots[0]), Read<T2>(slots[1]));
        return call =>
        {
            body(a(call), b(call));
            return default;
        };
    }

    public static NativeBody Action<T1, T2, T3>(Action<T1, T2, T3> body, ParameterSlot[] slots)
    {
        var (a, b, c) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]));
        return call =>
        {
            body(a(call), b(call), c(call));
            return default;
        };
    }

    public static NativeBody Action<T1, T2, T3, T4>(Action<T1, T2, T3, T4> body, ParameterSlot[] slots)
    {
        var (a, b, c, d) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]));
        return call =>
        {
            body(a(call), b(call), c(call), d(call));
            return default;
        };
    }

    public static NativeBody Action<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]));
        return call =>
        {
            body(a(call), b(call), c(call), d(call), e(call));
            return default;
        };
    }

    public static NativeBody Action<T1, T2, T3, T4, T5, T6>(Action<T1, T2, T3, T4, T5, T6> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e, f) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]), Read<T6>(slots[5]));
        return call =>
        {
            body(a(call), b(call), c(call), d(call), e(call), f(call));
            return default;
        };
    }

    public static NativeBody Action<T1, T2, T3, T4, T5, T6, T7>(Action<T1, T2, T3, T4, T5, T6, T7> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e, f, g) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]), Read<T6>(slots[5]), Read<T7>(slots[6]));
        return call =>
        {
            body(a(call), b(call), c(call), d(call), e(call), f(call), g(call));
            return default;
        };
    }

    public static NativeBody Action<T1, T2, T3, T4, T5, T6, T7, T8>(Action<T1, T2, T3, T4, T5, T6, T7, T8> body, ParameterSlot[] slots)
    {
        var (a, b, c, d, e, f, g, h) = (Read<T1>(slots[0]), Read<T2>(slots[1]), Read<T3>(slots[2]), Read<T4>(slots[3]), Read<T5>(slots[4]), Read<T6>(slots[5]), Read<T7>(slots[6]), Read<T8>(slots[7]));
        return call =>
        {
            body(a(call), b(call), c(call), d(call), e(call), f(call), g(call), h(call));
            return default;
        };
    }

    private static Argument<T> Read<T>(ParameterSlot slot)
    {
        if (typeof(T) == typeof(CancellationToken))
            return (Argument<T>)(object)(Argument<CancellationToken>)(call => call.Run.Cancellation);
        var reader = DotNetReader<T>.Instance;
        var left = slot.Default is T value ? value : default!;
        return call =>
        {
            var argument = slot.Of(call);
            if (argument.IsUndefined && slot.IsOptional)
                return left;
            try
            {
                return reader.Read(argument, call.Frame);
            }
            catch (InvalidOperationException mismatch)
            {
                throw new JsonataFailure("T0410", argument) { Index = slot.Index + 1, Hint = mismatch.Message };
            }
        };
    }
}
