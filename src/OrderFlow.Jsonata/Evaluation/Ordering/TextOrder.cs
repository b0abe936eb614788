namespace OrderFlow.Jsonata.Evaluation;

/// <summary>By a string each, compared by UTF-16 units.</summary>
/// <param name="keys">The strings.</param>
/// <param name="descending">Whether the greater ones come first.</param>
/// <param name="equalsToo">Whether an equal belongs behind as well.</param>
internal readonly struct TextOrder(string[] keys, bool descending = false, bool equalsToo = false) : IOrder
{
    public bool IsAfter(int left, int right)
    {
        var comparison = string.CompareOrdinal(keys[left], keys[right]);
        return equalsToo && comparison == 0 ? true : descending ? comparison < 0 : comparison > 0;
    }
}
