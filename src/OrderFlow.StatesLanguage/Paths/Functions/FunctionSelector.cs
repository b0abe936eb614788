using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Paths.Filters;
using OrderFlow.StatesLanguage.Paths.Selectors;

namespace OrderFlow.StatesLanguage.Paths.Functions;

/// <summary><c>.length()</c>, <c>.sum($.a, $.b)</c>: computes something from a value and the arguments.</summary>
/// <param name="function">The function.</param>
/// <param name="arguments">Constants, and paths from the value (<c>@</c>) or from the document (<c>$</c>).</param>
/// <param name="over">What stands before the function, where it takes the whole result of that and not each value; null otherwise.</param>
/// <seealso href="https://github.com/json-path/JsonPath#functions"/>
internal sealed class FunctionSelector(PathFunction function, Operand[] arguments, PathSteps? over) : Selector
{
    public override bool IsDefinite(bool isLast) => true;

    public override bool Select(in JsonataValue value, PathBranch branch, int at)
    {
        if (over is null)
            return branch.Visit(Compute(value, branch.Walk), at + 1);
        if (!over.TryEvaluate(value, branch.Walk, out var values))
            values = JsonataArray.Empty;
        return branch.Visit(Compute(values, branch.Walk), at + 1);
    }

    public override bool StopsAt(in JsonataValue value, PathBranch branch, bool isLast) => false;

    public override string ToString() => $"{over}.{FunctionNames.Of(function)}({string.Join<Operand>(", ", arguments)})";

    private JsonataValue Compute(in JsonataValue value, PathWalk walk)
    {
        var inputs = new JsonataValue[arguments.Length];
        for (var i = 0; i < inputs.Length; i++)
            inputs[i] = arguments[i].Evaluate(value, walk);
        return function switch
        {
            PathFunction.Length or PathFunction.Size => Length(inputs is [{ IsArray: true } first, ..] ? first : value),
            PathFunction.Keys => value.TryGetObject(out var members) ? JsonataArray.From(members.Keys.Select(name => (JsonataValue)name)) : JsonataValue.Null,
            PathFunction.Concat => string.Concat(Flatten(value, inputs, walk).Where(part => part.IsString).Select(part => part.AsString())),
            PathFunction.Append => value.TryGetArray(out var items) ? JsonataArray.From([.. items, .. inputs.Where(input => !input.IsUndefined)]) : value,
            PathFunction.First => Item(value, 0),
            PathFunction.Last => Item(value, -1),
            PathFunction.Index => Item(value, inputs is [{ IsNumber: true } position] ? (int)position.AsNumber() : 0),
            _ => Aggregate([.. Flatten(value, inputs, walk).Where(number => number.IsNumber).Select(number => number.AsNumber())]),
        };
    }

    private double Aggregate(double[] numbers)
    {
        if (numbers.Length == 0)
            throw new PathFailure("Aggregation function attempted to calculate value using empty array");
        return function switch
        {
            PathFunction.Min => numbers.Min(),
            PathFunction.Max => numbers.Max(),
            PathFunction.Sum => numbers.Sum(),
            PathFunction.Avg => numbers.Average(),
            _ => Math.Sqrt((numbers.Sum(number => number * number) / numbers.Length) - Math.Pow(numbers.Average(), 2)),
        };
    }

    private static IEnumerable<JsonataValue> Flatten(JsonataValue value, JsonataValue[] inputs, PathWalk walk)
    {
        var all = (value.IsArray ? value.Items : []).Concat(inputs.SelectMany(input => input.Items));
        foreach (var one in all)
        {
            walk.Spend();
            yield return one;
        }
    }

    private static JsonataValue Length(in JsonataValue value)
    {
        if (value.TryGetArray(out var items))
            return items.Count;
        return value.TryGetObject(out var members) ? members.Count : JsonataValue.Null;
    }

    private static JsonataValue Item(in JsonataValue value, int index)
    {
        if (!value.TryGetArray(out var items))
            throw new PathFailure("Aggregation function attempted to calculate value using empty array");
        var item = value[index < 0 ? items.Count + index : index];
        return item.IsUndefined ? throw new PathFailure($"Target index:{index} larger than object count:{items.Count}") : item;
    }
}
