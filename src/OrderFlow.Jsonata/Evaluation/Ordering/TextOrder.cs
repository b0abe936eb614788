namespace OrderFlow.Jsonata.Evaluation;

/// <summary>By a string each, compared by UTF-16 units.</summary>
/// <param name="keys">The strings.</param>
/// <param name="run">Counts the comparisons of long texts.</param>
/// <param name="descending">Whether the greater ones come first.</param>
/// <param name="equalsToo">Whether an equal belongs behind as well.</param>
internal readonly struct TextOrder(string[] keys, Run run, bool descending = false, bool equalsToo = false) : IOrder
{
    public bool IsAfter(int left, int right)
    {
        var comparison = Texts.Compare(keys[left], keys[right], run);
        return comparison == 0 ? equalsToo : comparison > 0 != descending;
    }
}
