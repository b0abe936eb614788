using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Arrays.</summary>
/// <seealso href="https://docs.jsonata.org/array-functions"/>
internal static class ArrayFunctions
{
    public static NativeFunction[] All =>
    [
        new("count", "<a:n>", 1, call => call[0].IsUndefined ? 0 : call[0].AsArray().Count),
        new("append", "<xx:a>", 2, call => Sequences.Append(call[0], call[1], call.Run)),
        new("reverse", "<a:a>", 1, Reverse),
        new("shuffle", "<a:a>", 1, Shuffle),
        new("distinct", "<x:x>", 1, Distinct),
        new("zip", "<a+>", 0, Zip),
        new("sort", "<af?:a>", 2, Sort),
    ];

    private static JsonataValue Reverse(Call call)
    {
        if (call[0].IsUndefined || call[0].AsArray().Count <= 1)
            return call[0];
        var items = Copy(call);
        Array.Reverse(items);
        return new JsonataArray(items, items.Length, ArrayTraits.None);
    }

    private static JsonataValue[] Copy(Call call)
    {
        var items = call[0].AsArray().Items;
        call.Run.ReserveItems(items.Length);
        call.Run.Scan(items.Length);
        return items.ToArray();
    }

    private static JsonataValue Shuffle(Call call)
    {
        if (call[0].IsUndefined || call[0].AsArray().Count <= 1)
            return call[0];
        var items = Copy(call);
        call.Run.Options.Random.Shuffle(items);
        return new JsonataArray(items, items.Length, ArrayTraits.None);
    }

    private static JsonataValue Distinct(Call call)
    {
        if (call[0].Reference is not JsonataArray { Count: > 1 } array)
            return call[0];
        var distinct = new JsonataArray(array.Traits & ArrayTraits.Sequence);
        var seen = new HashSet<JsonataValue>(new CountedEquality(call.Run));
        foreach (var item in array.Items)
        {
            call.Run.Step();
            if (seen.Add(item))
                distinct.Add(item);
        }

        return distinct;
    }

    private static JsonataValue Zip(Call call)
    {
        var length = int.MaxValue;
        for (var i = 0; i < call.Count; i++)
            length = Math.Min(length, call[i].Reference is JsonataArray array ? array.Count : 0);
        var rows = new JsonataArray(ArrayTraits.None, length);
        for (var row = 0; row < length; row++)
        {
            call.Run.Step(call.Count);
            var items = new JsonataArray(ArrayTraits.None, call.Count);
            for (var i = 0; i < call.Count; i++)
                items.Add(call[i].AsArray()[row]);
            rows.Add(items);
        }

        return rows;
    }

    private static JsonataValue Sort(Call call)
    {
        if (call[0].IsUndefined || call[0].AsArray().Count <= 1)
            return call[0];
        var array = call[0].AsArray();
        if (call[1].Reference is not JsonataFunction comparison)
            return NaturalOrder(array, call.Run);
        var sorted = comparison is Lambda { Node.KeyOrder: { } order } lambda ? order.Sort(array, lambda, call.Run) : null;
        return sorted ?? StableSort.Sort(array, new FunctionOrder(array, comparison, call.Frame), call.Run);
    }

    private static JsonataArray NaturalOrder(JsonataArray array, Run run)
    {
        var isNumeric = array[0].IsNumber;
        foreach (var item in array.Items)
        {
            if ((!item.IsNumber && !item.IsString) || item.IsNumber != isNumeric)
                throw new JsonataFailure("D3070") { Index = 1 };
        }

        return isNumeric
            ? StableSort.Sort(array, new NumberOrder([.. array.Select(item => item.RawNumber)]), run)
            : StableSort.Sort(array, new TextOrder([.. array.Select(item => item.AsString())], run), run);
    }
}
