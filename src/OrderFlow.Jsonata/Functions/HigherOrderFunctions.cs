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
        var (array, function) = (call[0].AsArray(), Function(call));
        var results = new JsonataArray(ArrayTraits.Sequence, array.Count);
        for (var i = 0; i < array.Count; i++)
        {
            var result = call.Visit(function, array[i], i, array);
            if (!result.IsUndefined)
                results.Add(result);
        }

        return results;
    }

    private static JsonataValue Filter(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var (array, function) = (call[0].AsArray(), Function(call));
        var results = new JsonataArray(ArrayTraits.Sequence);
        for (var i = 0; i < array.Count; i++)
        {
            if (Truth.Of(call.Visit(function, array[i], i, array), call.Run))
                results.Add(array[i]);
        }

        return results;
    }

    private static JsonataValue Single(Call call)
    {
        if (call[0].IsUndefined)
            return default;
        var array = call[0].AsArray();
        var function = call[1].Reference as JsonataFunction;
        var found = -1;
        for (var i = 0; i < array.Count; i++)
        {
            if (function is not null && !Truth.Of(call.Visit(function, array[i], i, array), call.Run))
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
        for (var i = takesFirst ? 1 : 0; i < array.Count; i++)
        {
            call.Run.Step();
            var arguments = new ArgumentBuffer(count);
            var span = arguments.Span();
            span[0] = result;
            span[1] = array[i];
            if (count > 2)
                span[2] = i;
            if (count > 3)
                span[3] = array;
            result = call.Apply(function, span);
        }

        return result;
    }

    private static JsonataValue Each(Call call)
    {
        var results = new JsonataArray(ArrayTraits.Sequence);
        if (call[0].Reference is not JsonataObject members)
            return results;
        var function = Function(call);
        for (var i = 0; i < members.Count; i++)
        {
            var result = call.Visit(function, members.ValueAt(i), members.NameAt(i), members);
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
        var function = Function(call);
        var kept = new JsonataObjectBuilder();
        for (var i = 0; i < members.Count; i++)
        {
            if (Truth.Of(call.Visit(function, members.ValueAt(i), members.NameAt(i), members), call.Run))
                kept.Set(members.NameAt(i), members.ValueAt(i));
        }

        return kept.Count == 0 ? JsonataValue.Undefined : (JsonataValue)kept.Build();
    }
}
