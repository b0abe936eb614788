namespace OrderFlow.Jsonata.Evaluation;

/// <summary>Merge sort: keeps the order of equals, and comes to an end however inconsistent the comparison is.</summary>
internal static class StableSort
{
    /// <summary>The positions in order.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="isAfter">Whether what stands at the first position belongs behind what stands at the second.</param>
    /// <param name="run">Counts the comparisons.</param>
    public static int[] Order(int count, Func<int, int, bool> isAfter, Run run)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i;
        Sort(order, new int[count], 0, count, isAfter, run);
        return order;
    }

    private static void Sort(int[] order, int[] spare, int start, int end, Func<int, int, bool> isAfter, Run run)
    {
        if (end - start < 2)
            return;
        var middle = start + ((end - start) / 2);
        Sort(order, spare, start, middle, isAfter, run);
        Sort(order, spare, middle, end, isAfter, run);
        run.Step((end - start) / 4);
        var (left, right) = (start, middle);
        for (var at = start; at < end; at++)
        {
            var takeRight = left == middle || (right < end && isAfter(order[left], order[right]));
            spare[at] = takeRight ? order[right++] : order[left++];
        }

        Array.Copy(spare, start, order, start, end - start);
    }
}
