using System.Buffers;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Merge sort: keeps the order of equals, and comes to an end however inconsistent the comparison is.</summary>
internal static class StableSort
{
    /// <summary>The items in order, as a new array.</summary>
    /// <param name="items">The items.</param>
    /// <param name="order">Their order. A type argument, so that each comparison is a direct call.</param>
    /// <param name="run">Counts the comparisons.</param>
    public static JsonataArray Sort<TOrder>(JsonataArray items, TOrder order, Run run)
        where TOrder : IOrder, allows ref struct
    {
        var count = items.Count;
        run.ReserveItems(count);
        var positions = ArrayPool<int>.Shared.Rent(count * 2);
        for (var i = 0; i < count; i++)
            positions[i] = i;
        Sort(positions.AsSpan(0, count), positions.AsSpan(count, count), ref order, run);
        var sorted = new JsonataValue[count];
        for (var i = 0; i < count; i++)
            sorted[i] = items[positions[i]];
        ArrayPool<int>.Shared.Return(positions);
        return new(sorted, count, ArrayTraits.None);
    }

    private static void Sort<TOrder>(Span<int> positions, Span<int> spare, ref TOrder order, Run run)
        where TOrder : IOrder, allows ref struct
    {
        if (positions.Length < 2)
            return;
        var middle = positions.Length / 2;
        Sort(positions[..middle], spare[..middle], ref order, run);
        Sort(positions[middle..], spare[middle..], ref order, run);
        run.Step(positions.Length / 4);
        var (left, right) = (0, middle);
        for (var at = 0; at < positions.Length; at++)
        {
            var takeRight = left == middle || (right < positions.Length && order.IsAfter(positions[left], positions[right]));
            spare[at] = takeRight ? positions[right++] : positions[left++];
        }

        spare.CopyTo(positions);
    }
}
