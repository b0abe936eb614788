namespace OrderFlow.Jsonata.Functions;

/// <summary>Numbers of an array made one.</summary>
/// <seealso href="https://docs.jsonata.org/aggregation-functions"/>
internal static class AggregationFunctions
{
    public static NativeFunction[] All =>
    [
        new("sum", "<a<n>:n>", 1, call => call[0].IsUndefined ? JsonataValue.Undefined : Sum(call[0].AsArray())),
        new("max", "<a<n>:n>", 1, call => Extreme(call, Math.Max)),
        new("min", "<a<n>:n>", 1, call => Extreme(call, Math.Min)),
        new("average", "<a<n>:n>", 1, call => IsEmpty(call) ? JsonataValue.Undefined : Sum(call[0].AsArray()) / call[0].AsArray().Count),
    ];

    private static bool IsEmpty(Call call) => call[0].IsUndefined || call[0].AsArray().Count == 0;

    private static double Sum(JsonataArray numbers)
    {
        var total = 0.0;
        foreach (var number in numbers.Items)
            total += number.RawNumber;
        return total;
    }

    private static JsonataValue Extreme(Call call, Func<double, double, double> choose)
    {
        if (IsEmpty(call))
            return default;
        var numbers = call[0].AsArray();
        var extreme = numbers[0].RawNumber;
        for (var i = 1; i < numbers.Count; i++)
            extreme = choose(extreme, numbers[i].RawNumber);
        return extreme;
    }
}
