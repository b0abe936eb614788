namespace OrderFlow.Jsonata.Evaluation;

/// <summary>By several keys each, the most significant first.</summary>
/// <param name="keys">The keys, those of an item side by side.</param>
/// <param name="sorting">Compares two keys of a term.</param>
/// <param name="run">Counts the comparisons of long texts.</param>
internal readonly struct TermOrder(JsonataValue[] keys, Sorting sorting, Run run) : IOrder
{
    public bool IsAfter(int left, int right)
    {
        var width = sorting.Width;
        for (var term = 0; term < width; term++)
        {
            var comparison = sorting.Compare(keys[(left * width) + term], keys[(right * width) + term], term, run);
            if (comparison != 0)
                return comparison > 0;
        }

        return false;
    }
}
