using OrderFlow.Jsonata.Evaluation.Nodes;
using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>
/// The order of <c>function($l, $r) { $l.key &gt; $r.key }</c>, which is how <c>$sort</c> is mostly called. Members have no effects and do not
/// change, so each key can be taken once; and if all are numbers, or all strings, no comparison can fail, so the function need not be called.
/// </summary>
internal sealed class KeyOrder
{
    private readonly Node _key;
    private readonly int _slot;
    private readonly bool _descending;
    private readonly bool _equalsToo;

    private KeyOrder(ComparisonNode comparison, int slot, bool isSwapped)
    {
        _key = comparison.Left;
        _slot = slot;
        _descending = comparison.IsGreater == isSwapped;
        _equalsToo = comparison.IsOrEqual;
    }

    /// <summary>The order that the body of a function of two parameters stands for; null if it is anything else.</summary>
    public static KeyOrder? Of(Node body, int[] parameters)
    {
        if (body is not ComparisonNode comparison || parameters.Length != 2)
            return null;
        var (left, right) = (Parameter(comparison.Left, out var leftNames), Parameter(comparison.Right, out var rightNames));
        if (left < 0 || right < 0 || left == right || !AreSame(leftNames, rightNames))
            return null;
        return new(comparison, left, isSwapped: left == parameters[1]);
    }

    /// <summary>The items in order; null if only the function can tell.</summary>
    public JsonataArray? Sort(JsonataArray items, Lambda function, Run run)
    {
        run.ReserveItems(items.Count);
        var frame = function.Node.NewFrame(function.Frame);
        var keys = new JsonataValue[items.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            frame.Slots[_slot] = items[i];
            keys[i] = _key.Evaluate(function.Input, frame);
            if (keys[i].IsNumber ? !keys[0].IsNumber : !(keys[i].IsString && keys[0].IsString))
                return null;
        }

        if (keys[0].IsNumber)
            return StableSort.Sort(items, new NumberOrder(Array.ConvertAll(keys, key => _descending ? -key.RawNumber : key.RawNumber), _equalsToo), run);
        return StableSort.Sort(items, new TextOrder(Array.ConvertAll(keys, key => key.AsString()), run, _descending, _equalsToo), run);
    }

    private static int Parameter(Node side, out ReadOnlySpan<NameNode> names)
    {
        names = side is MemberNode member ? member.Names : [];
        var start = side is MemberNode { Start: { } from } ? from : side;
        return start is LocalNode { IsParameter: true } parameter ? parameter.Slot : -1;
    }

    private static bool AreSame(ReadOnlySpan<NameNode> left, ReadOnlySpan<NameNode> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].Name != right[i].Name)
                return false;
        }

        return true;
    }
}
