using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>The rules of sequences: what a path yields is a value, nothing, or an array, depending on how many values there are.</summary>
/// <seealso href="https://docs.jsonata.org/processing#sequences"/>
internal static class Sequences
{
    public static readonly JsonataArray None = new(ArrayTraits.Sequence);

    /// <summary>A sequence of one is its item, a sequence of none is nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static JsonataValue Collapse(JsonataValue value) =>
        value.Reference is JsonataArray { IsSequence: true } sequence ? Collapse(sequence) : value;

    /// <summary>Marks a sequence so that it stays an array even with one item.</summary>
    public static JsonataValue Keep(JsonataValue value) =>
        value.Reference is JsonataArray { IsSequence: true } sequence ? sequence.With(sequence.Traits | ArrayTraits.KeepSingleton) : value;

    /// <summary>Both values in one array, as <c>$append</c> joins them.</summary>
    public static JsonataValue Append(JsonataValue left, JsonataValue right, Run run)
    {
        if (left.IsUndefined)
            return right;
        if (right.IsUndefined)
            return left;
        run.CheckLength((long)Count(left) + Count(right));
        run.ReserveItems((long)Count(left) + Count(right));
        var joined = new JsonataArray(ArrayTraits.None, Count(left) + Count(right));
        AddAll(joined, left, run);
        AddAll(joined, right, run);
        return joined;
    }

    public static void AddAll(JsonataArray target, JsonataValue value, Run run)
    {
        if (value.Reference is JsonataArray items)
            AddRange(target, items, run);
        else
            target.Add(value);
    }

    /// <summary>A sequence with the items of an array, or with the value.</summary>
    public static JsonataArray Of(JsonataValue value) => value.Reference as JsonataArray ?? JsonataArray.SequenceOf(value);

    private static void AddRange(JsonataArray target, JsonataArray items, Run run)
    {
        run.CheckLength((long)target.Count + items.Count);
        run.ReserveItems(items.Count);
        run.Scan(items.Count);
        target.AddRange(items);
    }

    private static int Count(JsonataValue value) => value.Reference is JsonataArray items ? items.Count : 1;

    private static JsonataValue Collapse(JsonataArray sequence)
    {
        if (sequence.Count > 1 || sequence.IsTuples)
            return sequence;
        if (sequence.Count == 0)
            return default;
        return (sequence.Traits & ArrayTraits.KeepSingleton) != ArrayTraits.None ? sequence : sequence[0];
    }
}
