using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Intrinsics.Functions;

/// <summary>Arrays.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html#asl-intrsc-func-arrays"/>
internal static class ArrayFunctions
{
    private const int LongestRange = 1_000;

    public static IntrinsicFunction[] All =>
    [
        new("States.Array", 0, int.MaxValue, call => JsonataArray.Create(call.Arguments)),
        new("States.ArrayPartition", 2, 2, Partition),
        new("States.ArrayContains", 2, 2, call => call.Array(0).Contains(call[1])),
        new("States.ArrayRange", 3, 3, Range),
        new("States.ArrayGetItem", 2, 2, GetItem),
        new("States.ArrayLength", 1, 1, call => call.Array(0).Count),
        new("States.ArrayUnique", 1, 1, call => JsonataArray.From(call.Array(0).Distinct())),
    ];

    private static JsonataValue Partition(Invocation call)
    {
        var items = call.Array(0);
        var size = (int)call.Integer(1);
        return size >= 1 ? JsonataArray.From(items.Chunk(size).Select(part => (JsonataValue)JsonataArray.Create(part))) : throw call.Invalid();
    }

    private static JsonataValue Range(Invocation call)
    {
        var (first, last, step) = (call.Integer(0), call.Integer(1), call.Integer(2));
        if (step == 0)
            throw call.Invalid();
        var count = Math.Max(0, ((last - first) / step) + (Math.Sign(last - first) * Math.Sign(step) < 0 ? 0 : 1));
        if (count > LongestRange)
            throw call.Invalid();
        var items = new JsonataValue[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = first + (i * step);
        return JsonataArray.Create(items);
    }

    // An empty array has null at every position.
    private static JsonataValue GetItem(Invocation call)
    {
        var items = call.Array(0);
        var index = call.Integer(1);
        if (items.Count == 0)
            return JsonataValue.Null;
        return index >= 0 && index < items.Count ? items[(int)index] : throw call.Invalid();
    }
}
