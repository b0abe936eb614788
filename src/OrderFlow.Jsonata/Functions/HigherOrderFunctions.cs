using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Functions that take functions.</summary>
/// <seealso href="https://docs.jsonata.org/higher-order-functions"/>
internal static class HigherOrderFunctions
{
    public static NativeFunction[] All =>
    [
        new("map", "<af>", 2, Map),
        new("filter", "<af>", 2, Filter),
        new("single", "<af?>", 2, Single),
        new("reduce", "<afj?:j>", 3, Reduce),
        new("each", "<o-f:a>", 2, Each),
        new("sift", "<o-f?:o>", 2, Sift),
    ];

    private static JsonataFunction Function(Call call) =>
        call[1].Reference as JsonataFunction ?? throw new JsonataFailure("T1006");

    private static JsonataValue Map(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var array = call[0].AsArray();
        var calls = new Repetition(Function(call), call.Frame);
        var results = new JsonataArray(ArrayTraits.Sequence, array.Count);
        for (var i = 0; i < array.Count; i++)
        {
            var result = calls.Visit(array[i], i, array);
            if (!result.IsUndefined)
                results.Add(result);
        }

        return results;
    }

    private static JsonataValue Filter(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var array = call[0].AsArray();
        var calls = new Repetition(Function(call), call.Frame);
        var room = default(ValueBuffer.Room);
        var results = new ValueBuffer(room, call.Run);
        for (var i = 0; i < array.Count; i++)
        {
            if (Truth.Of(calls.Visit(array[i], i, array), call.Run))
                results.Add(array[i]);
        }

        return results.ToSequence();
    }

    private static JsonataValue Single(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var array = call[0].AsArray();
        var calls = call[1].Reference is JsonataFunction function ? new Repetition(function, call.Frame) : default;
        var found = -1;
        for (var i = 0; i < array.Count; i++)
        {
            if (call[1].IsFunction && !Truth.Of(calls.Visit(array[i], i, array), call.Run))
                continue;
            if (found >= 0)
                throw new JsonataFailure("D3138") { Index = i };
            found = i;
        }

        return found >= 0 ? array[found] : throw new JsonataFailure("D3139");
    }

    private static JsonataValue Reduce(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var (array, function) = (call[0].AsArray(), Function(call));
        if (function.Arity < 2)
            throw new JsonataFailure("D3050") { Index = 1 };
        var takesFirst = call[2].IsUndefined && array.Count > 0;
        var result = takesFirst ? array[0] : call[2];
        var count = Math.Min(function.Arity, 4);
        var calls = new Repetition(function, call.Frame);
        for (var i = takesFirst ? 1 : 0; i < array.Count; i++)
        {
            call.Run.Step();
            ReadOnlySpan<JsonataValue> arguments = [result, array[i], i, array];
            result = calls.Apply(arguments[..count]);
        }

        return result;
    }

    private static JsonataValue Each(Call call)
    {
        var results = new JsonataArray(ArrayTraits.Sequence);
        if (call[0].Reference is not JsonataObject members)
            return results;
        var calls = new Repetition(Function(call), call.Frame);
        for (var i = 0; i < members.Count; i++)
        {
            var result = calls.Visit(members.ValueAt(i), members.NameAt(i), members);
            if (!result.IsUndefined)
                results.Add(result);
        }

        return results;
    }

    private static JsonataValue Sift(Call call)
    {
        if (call[0].Reference is not JsonataObject members)
            return default;
        if (members.Count == 0)
            return default;
        var calls = new Repetition(Function(call), call.Frame);
        var kept = new JsonataObjectBuilder();
        for (var i = 0; i < members.Count; i++)
        {
            if (Truth.Of(calls.Visit(members.ValueAt(i), members.NameAt(i), members), call.Run))
                kept.Set(members.NameAt(i), members.ValueAt(i));
        }

        return kept.Count == 0 ? JsonataValue.Undefined : (JsonataValue)kept.Build();
    }
}
