namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Merge sort: keeps the order of equals, and comes to an end however inconsistent the comparison is.</summary>
internal static class StableSort
{
    /// <summary>The positions in order.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="isAfter">Whether what stands at the first position belongs behind what stands at the second.</param>
    public static int[] Order(int count, Func<int, int, bool> isAfter)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i;
        Sort(order, new int[count], 0, count, isAfter);
        return order;
    }

    private static void Sort(int[] order, int[] spare, int start, int end, Func<int, int, bool> isAfter)
    {
        if (end - start < 2)
            return;
        var middle = start + ((end - start) / 2);
        Sort(order, spare, start, middle, isAfter);
        Sort(order, spare, middle, end, isAfter);
        var (left, right) = (start, middle);
        for (var at = start; at < end; at++)
        {
            var takeRight = left == middle || (right < end && isAfter(order[left], order[right]));
            spare[at] = takeRight ? order[right++] : order[left++];
        }

        Array.Copy(spare, start, order, start, end - start);
    }
}
